import type { ModelSheet, ModelWorkbook } from '@keshen/workbook/model';

/** Cells, lists, hidden rows and columns, and our anchors, as one text. What the clerk merely looks at is left out. */
export const snapshot = ({ sheets, anchors }: ModelWorkbook): string =>
  JSON.stringify({ sheets: sheets.map(sheetSnapshot), anchors: [...anchors] }, null, 1);

function sheetSnapshot({ name, shown, used, merges, hiddenRows, hiddenColumns, lists, grid }: ModelSheet) {
  const { top = 0, left = 0, rows = 0, columns = 0 } = used ?? {};
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => grid.get(top + r, left + c)),
  );
  return { name, shown, used, merges, hiddenRows, hiddenColumns, lists, cells };
}
