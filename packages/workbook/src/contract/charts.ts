import { expect, it } from 'vitest';
import { inverse } from '../model/index.ts';
import type { Area, Chart, ChartEdit, Edit, SheetEdit, WriteEdit } from '../port.ts';
import type { Harness, SeenChart } from './harness.ts';
import { declared } from './sample.ts';

const addSheet: SheetEdit = {
  do: 'add-sheet',
  id: 'counts',
  name: '汇总 统计',
  anchor: '_keshen.counts',
  columns: [{ width: 20 }, { width: 8 }, { width: 8 }],
  rows: ['title', 'head'],
};
const rows = [
  ['各市州初审结论', null, null],
  ['推荐单位', '符合', '不符合'],
  ['长春市', 3, 1],
  ['吉林市', 0, 2],
];
const area = (top: number, left: number, height: number, width = 1): Area => ({
  sheet: 'counts',
  top,
  left,
  rows: height,
  columns: width,
});
const fill: WriteEdit = {
  do: 'write',
  at: area(0, 0, 4, 3),
  was: rows.flat().map(() => null),
  now: rows.flat(),
};
const chart: Chart = {
  name: 'keshen.counts',
  kind: 'stacked',
  title: '“符合”与<不符合>',
  categories: area(2, 0, 2),
  series: [
    { name: '符合', values: area(2, 1, 2), colour: '#2E7D32' },
    { name: '不符合', values: area(2, 2, 2), colour: '#C62828' },
  ],
};
const draw: ChartEdit = { do: 'add-chart', at: area(5, 0, 12, 3), chart };
const plan: readonly Edit[] = [addSheet, fill, draw];

const drawn: SeenChart = {
  title: chart.title,
  kind: 'stacked',
  at: 'A6:C17',
  series: [
    { name: '符合', colour: '#2E7D32', categories: '汇总 统计!A3:A4', values: '汇总 统计!B3:B4' },
    { name: '不符合', colour: '#C62828', categories: '汇总 统计!A3:A4', values: '汇总 统计!C3:C4' },
  ],
};
const shown = [['汇总 统计!keshen.counts', drawn]];

export function chartCases(harness: Harness): void {
  it('draws one over the cells of a sheet of ours', async () => {
    const { workbook, charts } = await harness.open([declared]);
    expect(await workbook.apply(plan)).toEqual({ done: plan, stale: [], failed: null });
    expect([...(await charts())]).toEqual(shown);
  });

  it('draws columns that stand beside each other, and several charts', async () => {
    const { workbook, charts } = await harness.open([declared]);
    const beside: Chart = { ...chart, name: 'keshen.beside', kind: 'clustered', series: chart.series.slice(1) };
    await workbook.apply([...plan, { ...draw, at: area(5, 4, 12, 3), chart: beside }]);
    const { kind, at, series } = (await charts()).get('汇总 统计!keshen.beside')!;
    expect([(await charts()).size, kind, at, series.map(({ name }) => name)]).toEqual([
      2,
      'clustered',
      'E6:G17',
      ['不符合'],
    ]);
  });

  it('draws it once', async () => {
    const { workbook, reopen, charts } = await harness.open([declared]);
    await workbook.apply(plan);
    for (const copy of [workbook, await reopen()])
      expect(await copy.apply(plan)).toEqual({ done: [], stale: [], failed: null });
    expect([...(await charts())]).toEqual(shown);
  });

  it.each(['at once', 'later'])('takes it off with its sheet, without trace, %s', async (when) => {
    const { workbook, reopen, charts } = await harness.open([declared]);
    const before = (await workbook.book()).sheets;
    const { done } = await workbook.apply(plan);
    const copy = when === 'later' ? await reopen() : workbook;
    const removal = done.toReversed().map(inverse);
    expect(await copy.apply(removal)).toEqual({ done: removal, stale: [], failed: null });
    expect(await copy.apply(removal)).toEqual({ done: [], stale: [], failed: null });
    expect((await copy.book()).sheets).toEqual(before);
    if (when === 'at once') expect((await charts()).size).toBe(0);
  });

  it.each(['at once', 'later'])('draws it anew where its cells have become more, %s', async (when) => {
    const { workbook, reopen } = await harness.open([declared]);
    await workbook.apply(plan);
    const copy = when === 'later' ? await reopen() : workbook;
    const more: WriteEdit = { do: 'write', at: area(4, 0, 1, 3), was: [null, null, null], now: ['四平市', 1, 1] };
    const longer: Chart = {
      ...chart,
      categories: area(2, 0, 3),
      series: chart.series.map((one) => ({ ...one, values: { ...one.values, rows: 3 } })),
    };
    const change: Edit[] = [inverse(draw), more, { ...draw, at: area(6, 0, 12, 3), chart: longer }];
    expect(await copy.apply([addSheet, ...change])).toEqual({ done: change, stale: [], failed: null });
    expect(await copy.apply([addSheet, inverse({ ...draw, chart: longer })])).toMatchObject({
      stale: [],
      failed: null,
    });
    expect(await copy.apply([addSheet, draw])).toEqual({ done: [draw], stale: [], failed: null });
  });

  it('does not take off a sheet on which it still stands', async () => {
    const { workbook } = await harness.open([declared]);
    await workbook.apply(plan);
    expect((await workbook.apply([inverse(fill), inverse(addSheet)])).stale).toEqual([inverse(addSheet)]);
  });

  it("draws nothing on the clerk's sheet", async () => {
    const { workbook, charts } = await harness.open([declared]);
    const onTheirs: ChartEdit = { ...draw, at: { ...draw.at, sheet: '1' } };
    expect(await workbook.apply([onTheirs])).toEqual({ done: [], stale: [onTheirs], failed: null });
    expect((await charts()).size).toBe(0);
  });
}
