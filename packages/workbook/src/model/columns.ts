import type { Area, ColumnLook, ColumnsEdit, ListArea, Runs } from '../port.ts';
import { sameArea } from './area.ts';
import { asDefinedName } from './defined-name.ts';
import { sameContent } from './edit.ts';
import type { Grid } from './grid.ts';
import { withRuns, withoutRuns } from './runs.ts';
import type { ModelSheet } from './sheet.ts';
import type { Outcome } from './write.ts';

type Anchors = Map<string, Area>;

/** Adds columns of ours to a sheet, unless something stands in their place. */
export function addColumns(anchors: Anchors, sheet: ModelSheet, edit: ColumnsEdit): Outcome {
  const { at, columns, anchor } = edit;
  const standing = anchors.get(anchor);
  if (standing) return sameArea(standing, at) && headersStand(sheet.grid, at, columns) ? 'already' : 'stale';
  if (!isEmpty(sheet.grid, at) || sheet.lists.some((list) => hasHeader(sheet.grid, list, edit))) return 'stale';
  columns.forEach(({ header }, c) => sheet.grid.set(at.top, at.left + c, header));
  sheet.lists = sheet.lists.map((list) => grown(list, at));
  sheet.hiddenColumns = withRuns(sheet.hiddenColumns, hiddenRuns(at, columns));
  anchors.set(asDefinedName(anchor), at);
  return edit;
}

/** Takes them off again, with what stands in them; also the name alone, where a removal that broke off has left it. */
export function removeColumns(anchors: Anchors, sheet: ModelSheet, edit: ColumnsEdit): Outcome {
  const { at, columns, anchor } = edit;
  const standing = anchors.get(anchor);
  if (!standing) return 'already';
  if (!sameArea(standing, at)) return 'stale';
  if (!headersStand(sheet.grid, at, columns) && !isEmpty(sheet.grid, at)) return 'stale';
  for (let r = 0; r < at.rows; r++) for (let c = 0; c < at.columns; c++) sheet.grid.set(at.top + r, at.left + c, null);
  sheet.lists = sheet.lists.map((list) => shrunk(list, at));
  sheet.hiddenColumns = withoutRuns(sheet.hiddenColumns, hiddenRuns(at, columns));
  anchors.delete(anchor);
  return edit;
}

const headersStand = (grid: Grid, at: Area, columns: ColumnsEdit['columns']): boolean =>
  columns.every(({ header }, c) => sameContent(grid.get(at.top, at.left + c), header || null));

/** A table has no two columns of one name: Excel would rename ours, and we would not know it again. */
function hasHeader(grid: Grid, list: ListArea, { at, columns }: ColumnsEdit): boolean {
  if (list.kind !== 'table' || grown(list, at) === list) return false;
  const wanted = new Set(columns.map(({ header }) => header.toLowerCase()));
  for (let c = 0; c < list.at.columns; c++) {
    const header = grid.value(at.top, list.at.left + c);
    if (typeof header === 'string' && wanted.has(header.toLowerCase())) return true;
  }
  return wanted.size < columns.length;
}

function isEmpty(grid: Grid, at: Area): boolean {
  const { kinds, formulas } = grid.block(at, true);
  return formulas.size === 0 && kinds.every((column) => column.every((kind) => kind === 0));
}

/** The hidden ones among columns from the left edge of an area on. */
export const hiddenRuns = (at: Area, columns: readonly ColumnLook[]): Runs =>
  columns.flatMap(({ hidden }, c): [number, number][] => (hidden ? [[at.left + c, at.left + c]] : []));

/** A list grows with our columns when they start where it ends, on its rows. */
function grown(list: ListArea, at: Area): ListArea {
  const touches = list.at.top === at.top && list.at.left + list.at.columns === at.left;
  return touches ? { ...list, at: { ...list.at, columns: list.at.columns + at.columns } } : list;
}

function shrunk(list: ListArea, at: Area): ListArea {
  const carries = list.at.top === at.top && list.at.left + list.at.columns === at.left + at.columns;
  return carries && list.at.left < at.left
    ? { ...list, at: { ...list.at, columns: list.at.columns - at.columns } }
    : list;
}
