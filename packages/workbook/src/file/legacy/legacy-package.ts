import { write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../model/index.ts';
import type { Codec } from '../codec.ts';
import { Package } from '../package.ts';
import { writePackage } from '../write-package.ts';

/**
 * An old workbook as .xlsx: values, number formats, merges, widths, what is hidden. Formulas become their results: one
 * that leads to another file, or that the library spells in its own way, would make Excel call the copy damaged.
 * Pictures, colours and macros stay behind in the old file.
 */
export function legacyPackage(book: WorkBook, codec: Codec): Uint8Array {
  const Sheets = Object.fromEntries(book.SheetNames.map((name) => [name, valuesOf(book.Sheets[name]!)]));
  const plain: ArrayBuffer = write({ ...book, Sheets }, { type: 'array', bookType: 'xlsx', bookSST: true });
  // Deflated by the library it would take longer and come out twice as large.
  const file = new Package(new Uint8Array(plain), codec);
  return writePackage(new Map(file.names.map((name) => [name, file.part(name)!])), codec, 1);
}

/** The library stumbles over rows that are not there inside the range that a sheet claims. */
function valuesOf(sheet: WorkSheet): WorkSheet {
  const rows = Array.from(sheet['!data'] ?? [], (cells: CellObject[] | undefined) => cells?.map(valueOf) ?? []);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    ...sheet,
    '!data': rows.length > 0 ? rows : [[]],
    '!ref': `A1:${cellAddress(Math.max(rows.length - 1, 0), width - 1)}`,
  };
}

/** The library writes `_x0041_` as it stands; Excel would read it as an escape. */
function valueOf({ t, v, z }: CellObject): CellObject {
  const value = typeof v === 'string' ? v.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : v;
  return { t, ...(value === undefined ? {} : { v: value }), ...(z === undefined ? {} : { z }) };
}
