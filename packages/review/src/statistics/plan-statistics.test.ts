import { Clerk, ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { beforeEach, describe, expect, it } from 'vitest';
import { Session } from '../session.ts';
import { candidateCells, candidateHeads, enterpriseCells, enterpriseHeads } from '../testing/applications.ts';

const settings = { rulesHash: 'sha256:test', today: '2024-06-01' };
const firm = (name: string, code: string, unit: string, staff: Content = 500) =>
  enterpriseCells({ 企业名称: name, 统一社会信用代码: code, 推荐单位: unit, '从业人员（人）': staff });

let model: ModelWorkbook;
let session: Session;
beforeEach(async () => {
  model = new ModelWorkbook('申报.xlsx');
  model.addSheet({
    name: '企业申报',
    cells: [
      [...enterpriseHeads],
      firm('甲公司', '91220101MA0XX0015U', '长春市'),
      firm('乙公司', '91220184MA0XX00153', '吉林市', 12),
    ],
  });
  model.addSheet({ name: '人选推荐', cells: [[...candidateHeads], candidateCells()] });
  session = new Session([model], settings);
  await session.check();
});

const contents = () =>
  model.sheets.map(({ name, grid }) => [name, ...[...grid.filled()].map(([r, c]) => [r, c, grid.get(r, c)])]);
const sheet = () => model.sheets.find(({ name }) => name === '汇总统计')!;
const column = (index: number): Content[] =>
  Array.from({ length: sheet().used!.rows }, (_, row) => sheet().grid.get(row, index));
const charts = () =>
  sheet().charts.map(({ at, chart }) => [chart.title, at.top, chart.categories.rows, chart.series.length]);

describe('汇总统计 on a sheet of its own', () => {
  it('holds the table of the paper, with a chart of each part below it', async () => {
    expect(await session.writeStatistics()).toMatchObject({ stale: [], failed: null });
    expect(column(1)).toEqual([null, null, '推荐单位', '长春市', '吉林市', null]);
    expect([column(2).slice(3), column(6).slice(3)]).toEqual([
      [1, 1, 2],
      [0, 1, 1],
    ]);
    expect(charts()).toEqual([
      ['企业初审结论（户）', 7, 2, 4],
      ['人选初审结论（人）', 7, 2, 4],
      ['补助资金（万元）', 7, 2, 1],
    ]);
    const [first] = sheet().charts;
    expect(first!.chart.series[0]).toMatchObject({ name: '符合', values: { top: 3, left: 3, rows: 2, columns: 1 } });
  });

  it('is written once', async () => {
    await session.writeStatistics();
    expect(await session.writeStatistics()).toMatchObject({ done: [], stale: [], failed: null });
  });

  it('is no list that came: a check finds what it found before', async () => {
    const before = await session.check();
    await session.writeStatistics();
    const after = await session.check();
    expect([after.tables, after.findings, after.workbooks]).toEqual([before.tables, before.findings, before.workbooks]);
  });

  it('follows the case: with more units it is longer, and its charts are drawn anew', async () => {
    await session.writeStatistics();
    new Clerk(model).type('1', 3, 0, [firm('丙公司', '91220201MA0XX00174', '四平市')]);
    await session.check();
    expect(await session.writeStatistics()).toMatchObject({ stale: [], failed: null });
    expect(column(1)).toEqual([null, null, '推荐单位', '长春市', '吉林市', '四平市', null]);
    expect(charts()).toEqual([
      ['企业初审结论（户）', 8, 3, 4],
      ['人选初审结论（人）', 8, 3, 4],
      ['补助资金（万元）', 8, 3, 1],
    ]);
    await session.undo();
    expect(column(1)).toEqual([null, null, '推荐单位', '长春市', '吉林市', null]);
    expect(charts().map(([, top, rows]) => [top, rows])).toEqual([
      [7, 2],
      [7, 2],
      [7, 2],
    ]);
  });

  it.each(['undo', 'clear'] as const)('comes off without trace: %s', async (way) => {
    const before = contents();
    await session.writeStatistics();
    await session[way]();
    expect([contents(), model.anchors.size]).toEqual([before, 0]);
  });

  it('comes off with the results, when it was written after them', async () => {
    const before = contents();
    await session.annotate();
    const annotated = contents();
    await session.writeStatistics();
    await session.undo();
    expect(contents()).toEqual(annotated);
    await session.writeStatistics();
    await session.clear();
    expect([contents(), model.anchors.size]).toEqual([before, 0]);
  });

  it('stays where the clerk has written below it, with what stands there', async () => {
    await session.writeStatistics();
    const { id } = sheet();
    new Clerk(model).type(id, 30, 1, [['已报处领导']]);
    const [cleared] = await session.clear();
    expect([cleared!.keptList, cleared!.stale, sheet().charts.length]).toEqual(['汇总统计', [], 3]);
    expect(await session.writeStatistics()).toMatchObject({ done: [], stale: [] });
    expect(sheet().grid.get(30, 1)).toBe('已报处领导');
    await session.clear({}, { withNotes: true });
    expect(sheet()).toBeUndefined();
  });

  it('takes another name where the clerk has a sheet of this one', async () => {
    model.addSheet({ name: '汇总统计', cells: [['我的汇总']] });
    await session.check();
    await session.writeStatistics();
    expect(model.sheets.map(({ name }) => name).slice(2)).toEqual(['汇总统计', '汇总统计（2）']);
    expect(sheet().charts).toEqual([]);
  });
});
