import type { Area } from '../port.ts';

/** Excel's limits: rows and columns of a sheet. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `A` → `0`. Expects letters only. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `A3:N4`, or `A3` for one cell; without the sheet. */
export function areaAddress({ top, left, rows, columns }: Area): string {
  const first = cellAddress(top, left);
  return rows * columns === 1 ? first : `${first}:${cellAddress(top + rows - 1, left + columns - 1)}`;
}

/** Reads `A3`, `$A$3:N4`, `B:C` or `3:4`; undefined when it is no address on a sheet. */
export function parseAddress(sheet: string, address: string): Area | undefined {
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(address.replaceAll('$', ''));
  if (!match) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  if ((fromColumn === '') !== (toColumn === '') || (fromRow === '') !== (toRow === '')) return undefined;
  if ((fromColumn === '' || fromRow === '') && match[3] === undefined) return undefined;
  const columns = fromColumn === '' ? [0, maxColumns - 1] : [columnIndex(fromColumn), columnIndex(toColumn)];
  const rows = fromRow === '' ? [0, maxRows - 1] : [Number(fromRow) - 1, Number(toRow) - 1];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (top < 0 || bottom >= maxRows || right >= maxColumns) return undefined;
  return { sheet, top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, row: number, column: number): boolean =>
  row >= outer.top && row < outer.top + outer.rows && column >= outer.left && column < outer.left + outer.columns;
