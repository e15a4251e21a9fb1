import type { Area, ColumnLook, ColumnsEdit, ListArea } from '../port.ts';
import { entryOf } from './entry.ts';
import type { Features } from './features.ts';
import { rangeOf } from './placement.ts';
import type { ColumnsStep } from './steps.ts';

type Criteria = readonly Excel.FilterCriteria[];

/**
 * Queues columns of ours: the hidden name, heads, looks, and the table or filter grown over them. The name goes first: what
 * a request leaves that breaks off is found by it, and comes off again.
 */
export function addColumns(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { part, lists }: ColumnsStep,
  { since13 }: Features,
  criteria: Criteria,
): void {
  const { at, columns, anchor } = part;
  const table = lists.find(({ kind }) => kind === 'table');
  workbook.names.add(anchor, rangeOf(sheet, at)).visible = false;
  if (table && !since13) insertColumns(sheet, table, columns);
  else rangeOf(sheet, { ...at, rows: 1 }).values = [columns.map(({ header }) => entryOf(header))];
  if (table && since13) sheet.tables.getItem(table.name).resize(rangeOf(sheet, table.at));
  for (const filter of lists.filter(({ kind }) => kind === 'filter')) applyFilter(sheet, filter.at, criteria);
  columns.forEach((column, c) => dress(rangeOf(sheet, { ...at, left: at.left + c, columns: 1 }), column));
}

/** Queues their removal, the name last. */
export function removeColumns(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { part, lists }: ColumnsStep,
  { since13 }: Features,
  criteria: Criteria,
): void {
  const { at, columns, anchor } = part;
  const table = lists.find(({ kind }) => kind === 'table');
  const ours = rangeOf(sheet, at);
  ours.columnHidden = false;
  ours.format.useStandardWidth = true;
  for (const filter of lists.filter(({ kind }) => kind === 'filter')) applyFilter(sheet, filter.at, criteria);
  if (table && since13) sheet.tables.getItem(table.name).resize(rangeOf(sheet, table.at));
  ours.clear('All');
  if (table && !since13) deleteColumns(sheet, table, columns.length);
  workbook.names.getItem(anchor).delete();
}

/** Before ExcelApi 1.13 a table only grows by new columns, which push what stands beside it to the right. */
function insertColumns(sheet: Excel.Worksheet, { name }: ListArea, columns: ColumnsEdit['columns']): void {
  const table = sheet.tables.getItem(name);
  for (const { header } of columns) table.columns.add(undefined, undefined, header);
}

function deleteColumns(sheet: Excel.Worksheet, { name, at }: ListArea, count: number): void {
  const table = sheet.tables.getItem(name);
  for (let i = 0; i < count; i++) table.columns.getItemAt(at.columns).delete();
}

/**
 * A filter on another range is a new one: what it filtered by is given back column by column. Excel answers every field
 * of a criterion, unset ones as null, and takes no null.
 */
function applyFilter(sheet: Excel.Worksheet, at: Area, criteria: Criteria): void {
  const range = rangeOf(sheet, at);
  sheet.autoFilter.apply(range);
  criteria.slice(0, at.columns).forEach((criterion, column) => {
    const set = Object.fromEntries(Object.entries(criterion).filter(([, value]) => value !== null));
    if (filters(criterion)) sheet.autoFilter.apply(range, column, set as unknown as Excel.FilterCriteria);
  });
}

/** A column without a filter has a criterion too, in which nothing is set that could filter. */
const filters = ({ filterOn, criterion1, values, color, icon, dynamicCriteria }: Excel.FilterCriteria): boolean =>
  Boolean(filterOn) && Boolean(criterion1 || values?.length || color || icon || dynamicCriteria);

/** Queues the look of a column. */
export function dress(column: Excel.Range, { width, hidden, format }: ColumnLook): void {
  column.format.columnWidth = pointsOf(width);
  // One format for the whole range, which Excel takes and the types do not know.
  if (format !== undefined) Object.assign(column, { numberFormat: format });
  if (hidden) column.columnHidden = true;
}

/** A character of the default font is 7 pixels, the padding 5, a pixel three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
