import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';
import { findOn } from './testing/find-on.ts';

const firms = (...names: string[]) => names.map((name) => enterpriseCells({ 企业名称: name }));
const persons = (...names: string[]) => names.map((name) => candidateCells({ 姓名: name }));

/** Rows of several tables beside each other, with so many blank columns between them. */
function beside(gap: number, ...tables: (readonly (readonly Content[])[])[]): Content[][] {
  const widths = tables.map((rows) => Math.max(...rows.map((row) => row.length)));
  return Array.from({ length: Math.max(...tables.map((rows) => rows.length)) }, (_, r) =>
    tables.flatMap((rows, t) => [
      ...Array.from({ length: widths[t]! }, (_, c) => rows[r]?.[c] ?? null),
      ...Array.from({ length: gap }, (): Content => null),
    ]),
  );
}

/** Table, first column and rows of each, as the sheet has them. */
const found = async (cells: readonly (readonly Content[])[], name = '申报') =>
  (await findOn({ name, cells })).map(({ definition, header, rows }) => [definition.id, header.left, rows]);

describe('tables side by side', () => {
  const left = [enterpriseHeads, ...firms('甲公司', '乙公司')];
  const right = [candidateHeads, ...persons('张示例')];
  const second = enterpriseHeads.length + 1;

  it('are two', async () => {
    expect(await found([['附件1'], ...beside(1, left, right)])).toEqual([
      ['enterprises', 0, [2, 3]],
      ['candidates', second, [2]],
    ]);
  });

  it('have each their own columns', async () => {
    const [firm, person] = await findOn({ name: '申报', cells: beside(1, left, right) });
    expect(firm!.columns.size).toBe(enterpriseHeads.length);
    expect(person!.columns.get('name')?.column).toBe(second);
    expect(person!.columns.get('hostCode')?.column).toBe(second + candidateHeads.indexOf('拟入驻企业统一社会信用代码'));
    expect([firm!.uncertain.size, person!.uncertain.size]).toEqual([0, 0]);
  });

  it('may begin in different rows', async () => {
    const lower = [[], ['人选推荐表'], ...right];
    expect(await found(beside(2, left, lower))).toEqual([
      ['enterprises', 0, [1, 2]],
      ['candidates', second + 1, [3]],
    ]);
  });

  it('end each for themselves: one of them below another', async () => {
    const leftLow = [enterpriseHeads, ...firms('甲公司'), [], candidateHeads, ...persons('李示例')];
    const rightLong = [candidateHeads, ...persons('一', '二', '三', '四', '五')];
    expect(await found(beside(1, leftLow, rightLong))).toEqual([
      ['enterprises', 0, [1]],
      ['candidates', second, [1, 2, 3, 4, 5]],
      ['candidates', 0, [4]],
    ]);
  });

  it('have notes and totals of their own', async () => {
    const summed = [...left, ['合计', null, null, null, null, null, 800], ['备注：按年末数']];
    const longer = [candidateHeads, ...persons('一', '二', '三', '四')];
    expect(await found(beside(1, summed, longer))).toEqual([
      ['enterprises', 0, [1, 2]],
      ['candidates', second, [1, 2, 3, 4]],
    ]);
  });

  it('are two where one list is printed in two columns, with a gap or without', async () => {
    const list = (...names: string[]) => [
      ['序号', '姓名', '身份证号', '入选批次'],
      ...names.map((name, i) => [i + 1, name, '220104197001010010', '2022']),
    ];
    for (const gap of [0, 1])
      expect(await found(beside(gap, list('一', '二', '三'), list('四', '五')))).toEqual([
        ['history', 0, [1, 2, 3]],
        ['history', 4 + gap, [1, 2]],
      ]);
  });

  it('are one beside a box of notes', async () => {
    const box = [['填写说明'], ['1.营业收入按上年决算数填写'], ['2.从业人员按年末数填写'], ['3.一式两份']];
    expect(await found(beside(1, left, box))).toEqual([['enterprises', 0, [1, 2]]]);
  });

  it.each([1, 2])('are one where %i blank columns stand within it', async (gap) => {
    const halves = (rows: readonly (readonly Content[])[], at: number) =>
      beside(
        gap,
        rows.map((row) => row.slice(0, at)),
        rows.map((row) => row.slice(at)),
      );
    for (let at = 2; at < enterpriseHeads.length - 1; at++)
      expect([at, await found(halves(left, at))]).toEqual([at, [['enterprises', 0, [1, 2]]]]);
    for (let at = 2; at < candidateHeads.length - 1; at++)
      expect([at, await found(halves(right, at))]).toEqual([at, [['candidates', 0, [1]]]]);
  });
});
