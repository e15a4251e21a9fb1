import { maxRows } from '../model/index.ts';
import { pageFooter, paperOf, repeatedRows } from '../model/own-print.ts';
import type { RowLook, SheetEdit } from '../port.ts';
import { dress } from './columns.ts';

/** Queues a sheet of ours behind all others: its looks, and the hidden name that finds it again. */
export function addSheet({ worksheets, names }: Excel.Workbook, edit: SheetEdit): void {
  const { name, anchor, hidden = false, columns, rows } = edit;
  const sheet = worksheets.add(name);
  names.add(anchor, sheet.getRangeByIndexes(0, 0, 1, 1)).visible = false;
  columns.forEach((column, c) => {
    const range = sheet.getRangeByIndexes(0, c, maxRows, 1);
    dress(range, column);
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Top';
  });
  rows.forEach((look, r) => dressRow(sheet.getRangeByIndexes(r, 0, 1, Math.max(columns.length, 1)), look));
  if (rows.length > 0) sheet.freezePanes.freezeRows(rows.length);
  setUpPages(sheet.pageLayout, edit);
  if (hidden) sheet.visibility = 'Hidden';
}

/** Queues its removal. */
export function removeSheet({ worksheets, names }: Excel.Workbook, { anchor }: SheetEdit, key: string): void {
  worksheets.getItem(key).delete();
  names.getItem(anchor).delete();
}

function setUpPages(layout: Excel.PageLayout, edit: SheetEdit): void {
  layout.orientation = 'Landscape';
  layout.paperSize = paperOf(edit);
  // As many pages down as it takes.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.defaultForAllPages.centerFooter = pageFooter;
  const repeated = repeatedRows(edit);
  if (repeated !== undefined) layout.setPrintTitleRows(repeated);
}

function dressRow({ format }: Excel.Range, look: RowLook): void {
  format.font.bold = look !== 'note';
  if (look === 'head') format.fill.color = '#F2F2F2';
  else format.wrapText = false;
  if (look === 'title') format.font.size = 16;
}
