import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { CheckRefused, Session, reportSchema, type Report } from './index.ts';
import {
  candidateCells,
  candidateHeads,
  enterpriseCells,
  enterpriseHeads,
  historyCells,
} from './testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const heads = enterpriseHeads;
const firm = (name: string, code: string, own: Readonly<Record<string, Content>> = {}) =>
  enterpriseCells({ 企业名称: name, 统一社会信用代码: code, ...own });
const person = (name: string, id: string, code: string, own: Readonly<Record<string, Content>> = {}) =>
  candidateCells({ 姓名: name, 身份证号: id, 拟入驻企业统一社会信用代码: code, ...own });

const good = '91220101MA0XX0015U';
const outside = '91220184MA0XX00153';
const small = '91220381MA0XX00152';
const enterprises: SheetContents = {
  name: '企业申报',
  cells: [
    ['附件1'],
    ['企业申报表'],
    heads,
    firm('甲公司', good),
    firm('乙公司', outside, { '注册地（市州）': '辽宁省沈阳市' }),
    firm('丙公司', small, { '从业人员（人）': 299 }),
    firm('丁公司', '91220101MA0XX0015A', { 技术需求: null }),
  ],
};
const candidates: SheetContents = {
  name: '人选推荐',
  cells: [
    candidateHeads,
    person('人选一', '220104197001010010', good),
    person('人选二', '220104198506150021', outside),
    person('人选三', '222401196801010021', good, { 聘期结束: '2026-02-27' }),
  ],
};

const history: SheetContents = { name: '往年入选名单', cells: historyCells };

function workbook(...sheets: SheetContents[]): ModelWorkbook {
  const model = new ModelWorkbook('申报.xlsx');
  for (const sheet of sheets) model.addSheet(sheet);
  return model;
}
const check = (...sheets: SheetContents[]): Promise<Report> => new Session([workbook(...sheets)], settings).check();
const flat = ({ decisions }: Report) =>
  decisions.map(({ sheet, row, status, reasons }) => [sheet, row, status, ...reasons.map(({ code }) => code)]);

describe('a check', () => {
  it('judges every row, with all reasons, at its own address', async () => {
    const report = reportSchema.parse(await check(enterprises, candidates, history));
    expect(flat(report)).toEqual([
      ['企业申报', 4, 'eligible'],
      ['企业申报', 5, 'ineligible', 'outside-jilin'],
      ['企业申报', 6, 'ineligible', 'micro-or-small'],
      ['企业申报', 7, 'eligible'],
      ['人选推荐', 2, 'eligible'],
      ['人选推荐', 3, 'ineligible', 'enterprise-ineligible'],
      ['人选推荐', 4, 'eligible'],
    ]);
    expect(report.amounts.map(({ row, year, yuan }) => [row, year, yuan])).toEqual([
      [2, 1, '50000.00'],
      [2, 2, '50000.00'],
    ]);
    expect(report.totals).toMatchObject({ rows: 7, eligible: 4, ineligible: 3, yuan: '100000.00' });
    expect(report.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['B7', 'credit-code-check'],
      ['K7', 'required-blank'],
    ]);
    expect(report.findings.map(({ code, places }) => [code, ...places.map(({ row }) => row)])).toEqual([
      ['term-too-short', 4],
      ['condition-unset'],
      ...Array.from({ length: 5 }, () => ['reading-unconfirmed']),
    ]);
  });

  it('says how many verdicts hang on a reading', async () => {
    const { findings } = await check(enterprises);
    expect(findings.find(({ code }) => code === 'reading-unconfirmed')?.message).toContain('1项结论会变');
  });

  it('never shows an identity number', async () => {
    const untidy = {
      ...candidates,
      cells: candidates.cells!.with(1, candidates.cells![1]!.with(2, ' 220104197001010010 ')),
    };
    const report = await new Session([workbook(enterprises, untidy)], settings).check({ trace: true });
    expect(report.issues.filter(({ field }) => field === 'residentId')).toMatchObject([
      { code: 'untidy-text', fix: '22**************10' },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/220104197001010010|198506150021/);
  });

  it('takes the day from 政策口径, unless it is asked for another', async () => {
    const policy: SheetContents = {
      name: '政策口径',
      cells: [
        ['项目', '取值'],
        ['判定日', '2023年5月1日'],
      ],
    };
    const session = new Session([workbook(enterprises, policy)], settings);
    expect([(await session.check()).asOf, session.result.settled.dayFrom]).toEqual(['2023-05-01', 'workbook']);
    expect([(await session.check({ asOf: '2025-01-01' })).asOf, session.result.settled.dayFrom]).toEqual([
      '2025-01-01',
      'asked',
    ]);
  });

  it('names a figure that is not in force on the day, and pays nothing', async () => {
    const report = await new Session([workbook(enterprises, candidates)], { ...settings, today: '2026-06-01' }).check();
    expect(report.amounts).toEqual([]);
    const unset = report.findings.filter(({ code }) => code === 'parameter-unset');
    expect(unset.map(({ places }) => places.map(({ row }) => row))).toEqual([[2], [2]]);
    expect(unset[0]!.message).toContain('yearly-subsidy');
  });

  it('joins two workbooks by credit code', async () => {
    const session = new Session([workbook(enterprises), workbook(candidates)], settings);
    const report = await session.check();
    expect(report.decisions.filter(({ workbook: at }) => at === 1).map(({ status }) => status)).toEqual([
      'eligible',
      'ineligible',
      'eligible',
    ]);
  });

  it('says once what nobody gave, and refuses nobody for it', async () => {
    const report = await check(candidates);
    expect(report.decisions.map(({ status }) => status)).toEqual(['undetermined', 'undetermined', 'undetermined']);
    expect(report.findings.filter(({ code }) => code === 'table-missing')).toHaveLength(1);
  });

  it('judges hidden rows and says so, and says which sheets it did not read', async () => {
    const report = await check({ ...enterprises, hiddenRows: [[3, 4]] }, { ...candidates, shown: 'hidden' });
    expect(report.decisions).toHaveLength(4);
    const rows = report.findings.find(({ code }) => code === 'rows-hidden');
    expect(rows).toMatchObject({ severity: 'hint', places: [{ sheet: '企业申报', row: 3 }] });
    expect(rows?.message).toContain('有2行被隐藏或筛选掉了（第4至5行）');
    expect(report.findings.find(({ code }) => code === 'sheet-hidden')?.message).toContain('人选推荐');
  });

  it('asks where another province issued the code, and only remarks on a move within Jilin', async () => {
    const rows = [firm('甲', '91110108551385082Q'), firm('乙', good, { '注册地（市州）': '吉林市' })];
    const { findings } = await check({ name: '企业申报', cells: [heads, ...rows] });
    const regions = findings.filter(({ code }) => code === 'region-code-differs');
    expect(regions.map(({ severity, places }) => [places[0]!.row, severity])).toEqual([
      [2, 'confirm'],
      [3, 'hint'],
    ]);
  });

  it('makes no remark on numbers that are texts where everything is text', async () => {
    const cells = enterprises.cells!.map((row) =>
      row.map((content): Content => (typeof content === 'number' ? String(content) : content)),
    );
    const asCsv = await check({ ...enterprises, cells });
    expect(asCsv.issues.filter(({ code }) => code === 'text-number')).toEqual([]);
    expect(flat(asCsv)).toEqual(flat(await check(enterprises)));
    const one = cells.with(3, cells[3]!.with(6, 500));
    expect((await check({ ...enterprises, cells: one })).issues.some(({ code }) => code === 'text-number')).toBe(true);
  });

  it('says each missing column once', async () => {
    const cells = enterprises.cells!.map((row, i) => (i < 2 ? row : row.toSpliced(6, 2)));
    const report = await check({ ...enterprises, cells });
    expect(
      report.findings
        .filter(({ code }) => code === 'column-missing')
        .map(({ message }) => /“([^”]*)”一列/.exec(message)![1]),
    ).toEqual(['从业人员（人）', '营业收入（万元）']);
    expect(report.decisions[0]).toMatchObject({
      status: 'undetermined',
      missing: [
        { by: 'theirs', name: 'staff' },
        { by: 'theirs', name: 'revenue' },
      ],
    });
  });

  it.each([
    [
      'no table',
      {
        name: 'Sheet1',
        cells: [
          ['购物清单', '数量'],
          ['螺栓', 3],
        ],
      },
      {},
      'no-table',
    ],
    ['a programme that does not exist', enterprises, { programme: 'nothing' }, 'unknown-programme'],
    ['a day that is none', enterprises, { asOf: '2024-02-30' }, 'no-such-day'],
  ] as const)('refuses %s in a sentence', async (_name, sheet, request, code) => {
    const refused = await new Session([workbook(sheet)], settings).check(request).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CheckRefused);
    expect(refused).toMatchObject({ code, sentence: expect.stringMatching(/。$/) });
  });
});

describe('an annotation', () => {
  const cellsOf = async (model: ModelWorkbook, row: number) => {
    const sheet = model.sheets[0]!;
    return Array.from({ length: sheet.used!.columns - heads.length }, (_, c) => sheet.grid.get(row, heads.length + c));
  };

  it('stands in columns of ours beside the table', async () => {
    const model = workbook(enterprises, candidates);
    const session = new Session([model], settings);
    await session.check();
    const [applied] = await session.annotate();
    expect(applied).toMatchObject({ stale: [], failed: null });
    expect(await cellsOf(model, 2)).toEqual(['初审结论', '审查意见', '科审标记']);
    expect(await cellsOf(model, 3)).toEqual(['符合', null, null]);
    expect(await cellsOf(model, 4)).toEqual(['不符合', expect.stringContaining('五（二）'), '|city:error|']);
    expect(model.sheets[1]!.grid.get(1, candidateHeads.length + 2)).toBe(100_000);
    expect(model.marks.get('check')!.length).toBeGreaterThan(0);
  });

  it('on its own output changes nothing, and the report stays the same', async () => {
    const model = workbook(enterprises, candidates);
    const first = new Session([model], settings);
    const before = await first.check();
    await first.annotate();
    const second = new Session([model], settings);
    expect(await second.check()).toEqual(before);
    expect((await second.annotate()).map(({ done, stale }) => [done, stale])).toEqual([[[], []]]);
  });

  it('comes off without trace', async () => {
    const model = workbook(enterprises, candidates);
    const session = new Session([model], settings);
    await session.check();
    await session.annotate();
    await new Session([model], settings).clear();
    expect(model.sheets.map(({ used }) => used?.columns)).toEqual([heads.length, candidateHeads.length]);
    expect([model.anchors.size, model.marks.size]).toEqual([0, 0]);
  });

  it('follows rows that the clerk has added since', async () => {
    const model = workbook(enterprises);
    const session = new Session([model], settings);
    await session.check();
    await session.annotate();
    firm('戊公司', '91220581MA0XX0015C', { '注册地（市州）': '通化市' }).forEach((content, c) =>
      model.sheets[0]!.grid.set(7, c, content),
    );
    await session.check();
    const [applied] = await session.annotate();
    expect(applied!.stale).toEqual([]);
    expect(await cellsOf(model, 7)).toEqual(['符合', null, null]);
    expect(model.anchors.size).toBe(3);
  });

  describe('with forms of two programmes in one workbook', () => {
    const tax: SheetContents = {
      name: '税务局',
      cells: [
        ['税务研发费用表'],
        ['企业名称', '统一社会信用代码', '本年度研发费用（万元）', '上年度研发费用（万元）'],
        ['甲公司', good, 150, 100],
      ],
    };

    it('judges both, each by its own rules', async () => {
      const { programme, decisions, findings } = await check(enterprises, candidates, tax);
      expect(programme).toBe('commissioner+rd-guidance');
      expect(new Set(decisions.map(({ table }) => table))).toEqual(new Set(['enterprises', 'candidates', 'rd-tax']));
      expect(findings.map(({ code }) => code)).not.toContain('programme-other');
      const alone = await check(enterprises, candidates);
      expect(decisions.filter(({ table }) => table !== 'rd-tax')).toEqual(alone.decisions);
    });

    it('judges the one that the clerk names, and says what it leaves', async () => {
      const session = new Session([workbook(enterprises, candidates, tax)], settings);
      const { programme, decisions, findings } = await session.check({ programme: 'commissioner' });
      expect(programme).toBe('commissioner');
      expect(decisions.map(({ table }) => table)).not.toContain('rd-tax');
      expect(findings.find(({ code }) => code === 'programme-other')?.message).toMatch(/“税务局”.*rd-guidance/);
    });

    it('gives each its own papers', async () => {
      const papersOf = async (...sheets: readonly SheetContents[]) => {
        const session = new Session([workbook(...sheets)], settings);
        const { forms } = session.exports(await session.check());
        return forms.map(({ title }) => title).filter((title) => !/测算过程|审核留痕表/.test(title));
      };
      const [both, one, other] = [
        await papersOf(enterprises, candidates, tax),
        await papersOf(enterprises, candidates),
        await papersOf(tax),
      ];
      expect(both).toEqual([...one, ...other]);
    });

    it('can be verified by the trail that it leaves', async () => {
      const session = new Session([workbook(enterprises, candidates, tax)], settings);
      await session.check();
      await session.annotate();
      const { checks } = await session.verify();
      expect(checks.filter(({ agrees }) => !agrees)).toEqual([]);
    });
  });
});
