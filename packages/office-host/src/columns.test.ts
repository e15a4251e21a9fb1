import type { SheetContents } from '@keshen/workbook/model';
import { inverse } from '@keshen/workbook/model';
import type { Area, ColumnsEdit } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { play } from './play.ts';

const at: Area = { sheet: '1', top: 0, left: 2, rows: 3, columns: 2 };
const edit: ColumnsEdit = {
  do: 'add-columns',
  at,
  columns: [
    { header: '初审结论', width: 10 },
    { header: '补助金额', width: 14, format: '#,##0.00' },
  ],
  anchor: '_keshen.enterprises',
};
const cells = [
  ['企业名称', '金额'],
  ['甲', 1],
  ['乙', 2],
];
const under = (kind: 'table' | 'filter'): SheetContents => ({
  name: '申报',
  id: '1',
  cells,
  lists: [{ name: kind === 'table' ? '企业表' : '', kind, at: { top: 0, left: 0, rows: 3, columns: 2 } }],
});
const withNeighbour = { ...under('table'), cells: cells.map((row, r) => [...row, null, null, `旁${r}`]) };

describe('columns of ours in Excel', () => {
  it('have their width, their number format and a name that nobody sees', async () => {
    const { workbook, host } = play([under('filter')]);
    await workbook.apply([edit]);
    const side = host.book.side(host.book.model.sheet('1'));
    expect([...side.widths]).toEqual([
      [2, 56.25],
      [3, 77.25],
    ]);
    expect([side.numberFormats.get(2, 3), side.numberFormats.get(2, 2)]).toEqual(['#,##0.00', undefined]);
    expect(host.book.names.map(({ name, visible }) => [name, visible])).toEqual([['_keshen.enterprises', false]]);
  });

  it('leave no width, format or name behind', async () => {
    const { workbook, host } = play([under('table')]);
    await workbook.apply([edit]);
    await workbook.apply([inverse(edit)]);
    const side = host.book.side(host.book.model.sheet('1'));
    expect([[...side.widths], side.numberFormats.get(2, 3), host.book.names]).toEqual([[], 'General', []]);
  });

  it('take one request more than cells, to learn where tables stand', async () => {
    const { workbook, host } = play([under('table')]);
    await workbook.apply([edit]);
    expect(host.requests.map(({ write }) => write)).toEqual([false, false, true]);
  });
});

describe('a filter that grows', () => {
  it('goes on filtering by what it filtered by', async () => {
    const { workbook, host } = play([under('filter')]);
    const criteria = host.book.side(host.book.model.sheet('1')).criteria;
    criteria.set(0, { filterOn: 'Values', values: ['甲'] });
    await workbook.apply([edit]);
    expect([...criteria]).toEqual([[0, { filterOn: 'Values', values: ['甲'] }]]);
    await workbook.apply([inverse(edit)]);
    expect([...criteria]).toEqual([[0, { filterOn: 'Values', values: ['甲'] }]]);
  });
});

describe('a table with cells beside it', () => {
  it('grows over the free columns from ExcelApi 1.13 on', async () => {
    const { workbook, model } = play([withNeighbour], { sets: { ExcelApi: '1.13' } });
    expect((await workbook.apply([edit])).done).toEqual([edit]);
    expect([2, 3, 4].map((column) => model.sheet('1').grid.get(0, column))).toEqual(['初审结论', '补助金额', '旁0']);
  });

  it('pushes them to the right below, and takes them back when ours go', async () => {
    const { workbook, model } = play([withNeighbour], { sets: { ExcelApi: '1.9' } });
    await workbook.apply([edit]);
    expect([2, 3, 6].map((column) => model.sheet('1').grid.get(0, column))).toEqual(['初审结论', '补助金额', '旁0']);
    await workbook.apply([inverse(edit)]);
    expect([2, 3, 4].map((column) => model.sheet('1').grid.get(0, column))).toEqual([null, null, '旁0']);
  });
});
