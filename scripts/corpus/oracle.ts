import { read, set_cptable, utils, type CellObject } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { CellValue } from '../../packages/workbook/src/port.ts';
import type { Seen } from './difference.ts';

set_cptable(codePages);

/** Who the other reader is: LibreOffice for old files, which SheetJS reads for us. */
export type Oracle = 'SheetJS' | 'LibreOffice';

/** A sheet as the other reader has it; undefined where it sees nothing. */
export interface OracleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Seen | undefined)[])[];
}

/** Reads a file with SheetJS. Text is not interpreted. Raises whatever the library raises. */
export function askOracle(bytes: Uint8Array): OracleSheet[] {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    raw: true,
    xlfn: true,
    cellText: false,
    cellHTML: false,
    codepage: 65001,
  });
  return book.SheetNames.filter((name) => (book.Sheets[name]?.['!type'] ?? 'sheet') === 'sheet').map((name) => ({
    name,
    rows: rowsOf(book.Sheets[name]?.['!data'] ?? []),
  }));
}

function rowsOf(rows: readonly (readonly CellObject[])[]): OracleSheet['rows'] {
  // `Array.from` fills the holes where there is nothing.
  return Array.from(rows, (cells: readonly CellObject[] | undefined) =>
    Array.from(cells ?? [], (cell: CellObject | undefined) => cell && seen(cell, rows)),
  );
}

function seen(cell: CellObject, rows: readonly (readonly CellObject[])[]): Seen | undefined {
  const value = valueOf(cell);
  const formula = cell.f ?? (cell.F === undefined ? undefined : writtenOut(cell.F, rows));
  if (formula !== undefined) return { value, formula: `=${formula}` };
  return value === null ? undefined : { value };
}

/** An array formula stands in the first of its cells. */
function writtenOut(area: string, rows: readonly (readonly CellObject[])[]): string | undefined {
  const { r, c } = utils.decode_range(area).s;
  return rows[r]?.[c]?.f;
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return { error: errorNames.get(Number(cell.v)) ?? String(cell.v) };
  return cell.v instanceof Date ? cell.v.toISOString() : cell.v;
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0, '#NULL!'],
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
  [43, '#GETTING_DATA'],
]);
