import type { SheetContents } from '../model/index.ts';
import type { Area, Content, ResultColumn } from '../port.ts';

const cells: readonly (readonly Content[])[] = [
  ['科创专员申报表', null, null],
  ['企业名称', '统一社会信用代码', '营业收入（万元）'],
  ['甲公司', '91220101MA00000001', 1234.56],
  ['乙公司', '91220101MA00000002', 300],
  ['丙公司', '91220101MA00000003', null],
];

/** A title, a head in row 2, three enterprises. */
export const declared: SheetContents = { name: '申报', id: '1', cells };

/** The same as a table object, or under the sheet's autofilter. */
export const listed = (kind: 'table' | 'filter'): SheetContents => ({
  ...declared,
  lists: [{ name: kind === 'table' ? '企业表' : '', kind, at: { top: 1, left: 0, rows: 4, columns: 3 } }],
});

/** From the head to the last row, right of the data. */
export const ours: Area = { sheet: '1', top: 1, left: 3, rows: 4, columns: 2 };

export const resultColumns: readonly ResultColumn[] = [
  { header: '初审结论', width: 12 },
  { header: '标记', width: 2, hidden: true },
];

export const addColumns = {
  do: 'add-columns',
  at: ours,
  columns: resultColumns,
  anchor: '_keshen.enterprises',
} as const;
