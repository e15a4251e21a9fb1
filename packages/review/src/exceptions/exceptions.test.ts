import type { Form } from '@keshen/workbook';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { planExports } from '../exports/plan-exports.ts';
import { checkedCase, creditCode, firm, person, residentId } from '../exports/testing/sample-case.ts';
import { exceptionFields, exceptionLabel, type ExceptionField } from './exception-sheet.ts';

type Line = Partial<Record<ExceptionField, Content>>;

/** A line with everything that a lawful exception needs. */
const line = (own: Line): Line => ({
  before: '不符合',
  verdict: '符合',
  minutes: '吉科纪要〔2024〕3号',
  on: '2024-05-20',
  decided: '甲',
  handled: '乙',
  checked: '丙',
  reason: '属重点产业链配套企业',
  ...own,
});
const firmLine = (number: number, own: Line = {}): Line =>
  line({ sort: '企业', name: `示例企业${number}`, code: creditCode(number), ...own });
const personLine = (number: number, own: Line = {}): Line =>
  line({ sort: '人选', name: `人选${number}`, code: residentId(number), ...own });

function listOf(lines: readonly Line[], sheet = '集体研究事项'): ModelWorkbook {
  const model = new ModelWorkbook('集体研究.xlsx');
  const cells = lines.map((own) => exceptionFields.map((field) => own[field] ?? null));
  model.addSheet({ name: sheet, cells: [['集体研究事项'], exceptionFields.map(exceptionLabel), ...cells] });
  return model;
}

/** Enterprise 2 is too small; person 1 joins it, person 2 joins enterprise 1, which is sound. */
const firms = [firm(1, '长春市科技局', '长春市'), firm(2, '吉林市科技局', '吉林市', { staff: 299 })];
const persons = [person(1, 2), person(2, 1)];

async function outcome(lines: readonly Line[], own = { firms, persons }) {
  const { session, judged, report } = await checkedCase(own.firms, own.persons, '2024-06-01', [listOf(lines)]);
  const { forms } = planExports(judged, report, { as: 'city' });
  const form = (layout: string): Form => forms.find((candidate) => candidate.layout === layout)!;
  return {
    session,
    report,
    form,
    codes: report.findings.flatMap(({ code }) => (code.startsWith('exception') ? [code] : [])),
    said: (code: string) => report.findings.find((finding) => finding.code === code)?.message,
    recommended: form('recommendation').rows.map((row) => row[1]),
    yuan: report.totals.yuan,
  };
}

describe('集体研究', () => {
  it('lifts what it names, and the computed verdict stays beside it', async () => {
    const { report, recommended, yuan, codes } = await outcome([firmLine(2), personLine(1)]);
    const judged = report.decisions.filter(({ table }) => table !== 'history');
    expect(judged.map(({ name, status, exception }) => [name, status, exception?.status])).toEqual([
      ['示例企业1', 'eligible', undefined],
      ['示例企业2', 'ineligible', 'eligible'],
      ['人选1', 'ineligible', 'eligible'],
      ['人选2', 'eligible', undefined],
    ]);
    expect(report.decisions[1]!.reasons.map(({ code }) => code)).toEqual(['micro-or-small']);
    expect(report.decisions[1]!.exception).toEqual({
      status: 'eligible',
      minutes: '吉科纪要〔2024〕3号',
      on: '2024-05-20',
      decided: '甲',
      handled: '乙',
      checked: '丙',
      reason: '属重点产业链配套企业',
      workbook: 2,
      sheet: '集体研究事项',
      row: 3,
    });
    expect([recommended, yuan, codes]).toEqual([['人选1', '人选2'], '200000.00', ['exception', 'exception']]);
    expect(report.totals).toMatchObject({ ineligible: 2, exceptions: 2 });
  });

  it('leaves everything as it was where there is no list', async () => {
    const { report } = await checkedCase(firms, persons);
    expect(report.totals).toEqual(expect.not.objectContaining({ exceptions: expect.anything() }));
    expect(report.totals.yuan).toBe('100000.00');
  });

  it.each([
    ['the enterprise', firmLine(2), '人选推荐表的“人选1”'],
    ['the person', personLine(1), '企业申报表的“示例企业2”'],
  ])('lifts no other row with %s: one by one', async (_one, own, other) => {
    const { recommended, codes, said } = await outcome([own]);
    expect([recommended, codes.toSorted()]).toEqual([['人选2'], ['exception', 'exception-one-sided']]);
    expect(said('exception-one-sided')).toContain(`${other}仍按原结论处理`);
  });

  it('may also stop somebody: then no money follows', async () => {
    const { recommended, yuan, form } = await outcome([
      personLine(2, { before: '符合', verdict: '不符合', reason: '在研项目逾期' }),
    ]);
    expect([recommended, yuan]).toEqual([[], '0.00']);
    expect(form('refusals').rows.map((row) => [row[2], row[5], row[6]])).toContainEqual([
      '人选2',
      '经集体研究，不符合条件：在研项目逾期',
      '吉科纪要〔2024〕3号 2024-05-20',
    ]);
  });

  it('lifts the verdict and not what withholds the money, such as a term that is too short', async () => {
    const short = { firms, persons: [person(1, 2, { termEnd: '2026-02-27' })] };
    const { recommended, yuan } = await outcome([firmLine(2), personLine(1)], short);
    expect([recommended, yuan]).toEqual([['人选1'], '0.00']);
  });

  it('lifts the verdict and mends no cell', async () => {
    const own = { firms: [firms[0]!, firm(2, '吉林市科技局', '吉林市', { staff: 299, need: null })], persons };
    const { recommended, form } = await outcome([firmLine(2), personLine(1)], own);
    expect(recommended).toEqual(['人选2']);
    expect(form('returns').rows.map((row) => row[5])).toEqual(['示例企业2']);
  });

  it('chooses two of three from one unit, where the unit itself must choose', async () => {
    const own = { firms, persons: [1, 2, 3].map((n) => person(n, 1, { sendingUnit: '示例大学' })) };
    const waiting = await outcome([], own);
    const { before } = { before: '待补正' };
    expect(waiting.recommended).toEqual([]);
    const { recommended, yuan } = await outcome(
      [1, 2].map((n) => personLine(n, { before })),
      own,
    );
    expect([recommended, yuan]).toEqual([['人选1', '人选2'], '200000.00']);
  });
});

describe('a line that lifts nothing', () => {
  it.each(
    (['code', 'before', 'verdict', 'minutes', 'on', 'decided', 'handled', 'checked', 'reason'] as const).map((f) => [
      f,
    ]),
  )('says that it lacks %s', async (field) => {
    const { codes, said, yuan } = await outcome([firmLine(2), personLine(1, { [field]: null })]);
    expect(codes).toEqual(expect.arrayContaining(['exception', 'exception-incomplete']));
    expect(said('exception-incomplete')).toBe(
      `集体研究.xlsx“集体研究事项”第4行“人选1”：缺少${exceptionLabel(field)}，没有采用；请补全后重新检查。`,
    );
    expect(yuan).toBe('100000.00');
  });

  it.each([
    ['a day that is none', { on: '五月下旬' }, 'exception-incomplete', '缺少日期'],
    ['a conclusion that is none', { verdict: '原则同意' }, 'exception-incomplete', '研究结论“原则同意”无法采用'],
    ['nobody', { code: creditCode(7) }, 'exception-unmatched', '没有这个代码或证件号'],
    ['two different enterprises', { name: '示例企业1' }, 'exception-unmatched', '与名称不一致'],
    ['a sort that there is not', { sort: '项目' }, 'exception-unmatched', '类别“项目”'],
    ['an earlier verdict', { before: '待核定' }, 'exception-lapsed', '原结论为“待核定”，现在审查的结论为“不符合”'],
    ['what was computed anyway', { verdict: '不符合' }, 'exception-lapsed', '没有可以改变的结论'],
  ] as const)('names %s', async (_what, own, code, sentence) => {
    const { codes, said, report } = await outcome([firmLine(2, own)]);
    expect(codes).toEqual([code]);
    expect(said(code)).toContain(sentence);
    expect(report.decisions.some(({ exception }) => exception)).toBe(false);
  });

  it('contradicts another; the same twice counts once', async () => {
    const twice = await outcome([firmLine(2), firmLine(2)]);
    expect(twice.report.totals.exceptions).toBe(1);
    const own = { before: '待补正' };
    const group = { firms, persons: [1, 2, 3].map((n) => person(n, 1, { sendingUnit: '示例大学' })) };
    const clash = await outcome([personLine(1, own), personLine(1, { ...own, verdict: '不符合' })], group);
    expect(clash.codes).toEqual(['exception-conflict', 'exception-conflict']);
  });

  it('is of a list whose heads lack a column', async () => {
    const model = new ModelWorkbook('集体研究.xlsx');
    model.addSheet({
      name: 'Sheet1',
      cells: [
        ['名称', '研究结论'],
        ['示例企业2', '符合'],
      ],
    });
    const { report } = await checkedCase(firms, persons, '2024-06-01', [model]);
    expect(report.findings.find(({ code }) => code === 'exception-incomplete')?.message).toContain(
      '缺少类别、代码或证件号',
    );
  });
});

describe('exceptions on paper', () => {
  it('are remarked on the recommendation, and listed in full under fund plan and statistics', async () => {
    const { form } = await outcome([firmLine(2), personLine(1)]);
    expect(form('recommendation').rows.map((row) => row[12])).toEqual(['经集体研究（吉科纪要〔2024〕3号）', null]);
    for (const layout of ['fund-plan', 'statistics-commissioner'])
      expect(form(layout).notes!.slice(-3)).toEqual([
        '集体研究事项：采用2项。',
        ...[
          ['1', '企业“示例企业2”'],
          ['2', '人选“人选1”'],
        ].map(
          ([n, subject]) =>
            `（${n}）${subject}测算结论为不符合，经集体研究（吉科纪要〔2024〕3号，2024-05-20）按符合处理；决定人甲，经办人乙，复核人丙；理由：属重点产业链配套企业。`,
        ),
      ]);
    expect(
      form('fund-plan')
        .rows.filter((row) => typeof row[0] === 'number')
        .map((row) => row[2]),
    ).toEqual(['示例企业2', '示例企业1'].toSorted());
    expect(form('refusals').rows).toEqual([]);
  });

  it('stand in our columns beside the computed verdict', async () => {
    const { session } = await outcome([firmLine(2), personLine(1)]);
    const [firmsBook] = await session.annotate();
    expect(firmsBook).toMatchObject({ failed: null });
    const texts = firmsBook!.done.flatMap((edit) => (edit.do === 'write' ? edit.now : []));
    expect(texts).toContain('符合（集体研究）');
    expect(texts).toContainEqual(
      expect.stringMatching(/^1\. 测算结论为不符合，经集体研究（吉科纪要〔2024〕3号，2024-05-20）按符合处理。 2\. /),
    );
  });

  it('does not take the list for an application, nor an application above it for the list', async () => {
    const { report } = await outcome([firmLine(2)]);
    expect(new Set(report.tables.map(({ workbook }) => workbook))).toEqual(new Set([0, 1]));
  });
});
