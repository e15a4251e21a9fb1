import type { Form } from '@keshen/workbook';
import { openWorkbook, type FileWorkbook } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { fillForm } from '@keshen/workbook/forms';
import { valueAt } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { planExports } from '../exports/plan-exports.ts';
import { shellOf } from '../exports/shells.ts';
import { checkedCase, creditCode, firm, person } from '../exports/testing/sample-case.ts';

const firms = [firm(1, '长春市科技局', '长春市'), firm(2, '长春市科技局', '长春市'), firm(3, '延边州科技局', '延边州')];
const persons = [person(1, 1), person(2, 1), person(3, 2), person(4, 3)];

/** Columns of the plan, and its rows as they are printed: two in 长春, a subtotal, one in 延边, a subtotal, the total. */
const at = { code: 3, asked: 9, approved: 10, cut: 11, reason: 12 };
const rows = { first: 4, second: 5, subtotal: 6, third: 7, total: 9 };
type Cells = Readonly<Record<number, Partial<Record<keyof typeof at, Content>>>>;

/** Everything approved in full. */
const inFull: Cells = {
  [rows.first]: { approved: 200_000, cut: 0 },
  [rows.second]: { approved: 100_000, cut: 0 },
  [rows.third]: { approved: 100_000, cut: 0 },
};

async function checked(more: readonly FileWorkbook[] = [], own = persons) {
  const { judged, report } = await checkedCase(firms, own, '2024-06-01', more);
  const { forms } = planExports(judged, report, { as: 'province' });
  const form = (layout: string): Form => forms.find((candidate) => candidate.layout === layout)!;
  const troubles = report.findings.filter(({ code }) => code.startsWith('approval'));
  return { form, report, troubles: troubles.map(({ code }) => code), said: troubles.map(({ message }) => message) };
}

/** The plan as it was exported, filled in and sent back. */
async function returned(cells: Cells, own = persons): Promise<FileWorkbook> {
  const plan = (await checked([], own)).form('fund-plan');
  const workbook = openWorkbook(fillForm(plan, shellOf('fund-plan'), nodeCodec), '核定.xlsx', nodeCodec);
  for (const [row, values] of Object.entries(cells))
    for (const [column, content] of Object.entries(values))
      await put(workbook, Number(row), at[column as keyof typeof at], content ?? null);
  return workbook;
}

/** What the finance office types into a cell. */
async function put(workbook: FileWorkbook, row: number, column: number, content: Content): Promise<void> {
  const area = { sheet: (await workbook.book()).sheets[0]!.id, top: row, left: column, rows: 1, columns: 1 };
  const was = valueAt(await workbook.read(area), 0, 0);
  expect(await workbook.apply([{ do: 'write', at: area, was: [was], now: [content] }])).toMatchObject({ stale: [] });
}

const outcome = async (cells: Cells, own = persons) => checked([await returned(cells)], own);
const lastColumns = ({ rows: lines, totals }: Form) => [...lines, totals!].map((line) => line.slice(10, 13));

describe('a 专项资金安排计划 that came back', () => {
  it('is no application, and not an enterprise twice', async () => {
    const { report, troubles } = await outcome(inFull);
    expect(report.tables.some(({ workbook }) => workbook === 2)).toBe(false);
    expect([troubles, report.findings.some(({ code }) => code === 'duplicate-enterprise')]).toEqual([[], false]);
  });

  it('carries its figures into the next plan and the statistics', async () => {
    const { form } = await outcome({
      ...inFull,
      [rows.first]: { approved: 150_000, cut: 50_000, reason: '超出控制数' },
    });
    expect(lastColumns(form('fund-plan'))).toEqual([
      [150_000, 50_000, '超出控制数'],
      [100_000, 0, null],
      [250_000, 50_000, null],
      [100_000, 0, null],
      [100_000, 0, null],
      [350_000, 50_000, null],
    ]);
    const note = '财政核定3户：35万元（350000.00元），大写：人民币叁拾伍万元整；核减50000.00元';
    expect(form('fund-plan').notes).toContain(note);
    expect(form('statistics-commissioner').notes).toContain(note);
    expect(form('statistics-commissioner').rows.map((row) => [row[1], row[14]])).toEqual([
      ['长春市科技局', 25],
      ['延边州科技局', 10],
    ]);
    expect(form('statistics-commissioner').totals![14]).toBe(35);
  });

  it('without any figure is the plan itself, and told as such', async () => {
    const { troubles, form } = await outcome({});
    expect(troubles).toEqual(['approval-unfilled']);
    expect(lastColumns(form('fund-plan')).flat()).toEqual(Array.from({ length: 18 }, () => null));
  });

  it.each([
    ['an amount that is none', { approved: '约20万' }, 'approval-unreadable', '不是精确到分的金额'],
    [
      'an amount below a fen',
      { approved: 100_000.005, cut: 99_999.995, reason: '调整' },
      'approval-unreadable',
      '精确到分',
    ],
    ['a blank', { approved: null, cut: null }, 'approval-blank', '没有填写财政核定数'],
    ['more than was computed', { approved: 200_000.01, cut: 0 }, 'approval-exceeds', '超过测算的20万元'],
    ['a fen too little', { approved: 199_999.99, cut: 0 }, 'approval-sum', '不等于测算的20万元'],
    ['a cut that was forgotten', { approved: 150_000, cut: null }, 'approval-sum', '加核减数0元不等于'],
    ['a cut without reason', { approved: 150_000, cut: 50_000 }, 'approval-reason', '没有写明理由'],
    ['another enterprise', { code: creditCode(77) }, 'approval-unknown', '不在现在测算的资金安排内'],
    ['an enterprise twice', { code: creditCode(2) }, 'approval-twice', '不止一行'],
    [
      'what was asked at another time',
      { asked: 300_000, approved: 200_000, cut: 0 },
      'approval-changed',
      '现在测算为20万元',
    ],
  ] as const)('with %s is told of, and that line is not taken over', async (_what, own, code, sentence) => {
    // The column 合计（万元） is read before 合计（元）: both must say what the test says.
    const cells: Cells = { ...inFull, [rows.first]: { ...inFull[rows.first], ...own } };
    const workbook = await returned(cells);
    if ('asked' in own) await put(workbook, rows.first, 8, own.asked / 10_000);
    const { troubles, said, form } = await checked([workbook]);
    expect(troubles).toContain(code);
    const message = said.find((text) => text.includes(sentence))!;
    expect(message).toMatch(/^核定\.xlsx“专项资金安排计划”第5行：/);
    expect(lastColumns(form('fund-plan'))[0]).toEqual([null, null, null]);
  });

  it('names an enterprise that it lacks', async () => {
    const { said } = await outcome({ ...inFull, [rows.third]: { code: creditCode(77), approved: 1, cut: 0 } });
    expect(said).toContain('核定.xlsx“专项资金安排计划”：没有“示例企业3”，现在测算10万元；请核对是否漏列。');
  });

  it('lapses line by line when what is computed changes', async () => {
    const workbook = await returned(inFull);
    const { troubles, form } = await checked([workbook], persons.slice(1));
    expect(troubles).toEqual(['approval-changed', 'approval-exceeds']);
    expect(lastColumns(form('fund-plan')).slice(0, 2)).toEqual([
      [null, null, null],
      [100_000, 0, null],
    ]);
  });

  it.each([
    ['subtotal', rows.subtotal, 299_999, '小计行的财政核定数为299999元，以上各行相加为30万元'],
    ['total', rows.total, 500_000, '合计行的财政核定数为50万元，以上各行相加为40万元'],
  ] as const)('has a wrong %s', async (_name, row, approved, sentence) => {
    const { troubles, said } = await outcome({ ...inFull, [row]: { approved } });
    expect(troubles).toEqual(['approval-total']);
    expect(said[0]).toContain(`第${row + 1}行：${sentence}`);
  });

  it('has right sums where they are right', async () => {
    const sums = { [rows.subtotal]: { approved: 300_000, cut: 0 }, [rows.total]: { approved: 400_000, cut: 0 } };
    expect((await outcome({ ...inFull, ...sums })).troubles).toEqual([]);
  });
});
