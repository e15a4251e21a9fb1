import type { Area } from '../port.ts';

/** What `placed` reads; ask for it with `range.load(placement)`. */
export const placement = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range stands. */
export const placed = (range: Excel.Range, sheet: string): Area => ({
  sheet,
  top: range.rowIndex,
  left: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, rows, columns);
