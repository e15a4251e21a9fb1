import type { Codec } from '../file/codec.ts';
import { writePackage } from '../file/write-package.ts';
import { cellAddress, columnLetters, maxColumns, maxRows } from '../model/area.ts';
import { cellXml, xmlText } from './cell-xml.ts';
import type { Value } from './form.ts';

export interface PlainSheet {
  /** What Excel does not allow in the name of a sheet is replaced. */
  readonly name: string;
  /** From A1. */
  readonly rows: readonly (readonly Value[])[];
}

/**
 * The bytes of a new .xlsx with one sheet of plain values and nothing styled: what a CSV becomes when it has to carry
 * columns of ours. Texts stay texts, so no code loses digits. Raises a `RangeError` beyond the limits of a sheet.
 */
export function writeSheet({ name, rows }: PlainSheet, codec: Codec, level = 6): Uint8Array {
  const columns = rows.reduce((most, values) => Math.max(most, values.length), 1);
  if (rows.length > maxRows || columns > maxColumns)
    throw new RangeError(`${rows.length} rows of ${columns} columns on one sheet`);
  const letters = Array.from({ length: columns }, (_, c) => columnLetters(c));
  const data = rows.map((values, r) => {
    const cells = values.map((value, c) => cellXml(letters[c]! + (r + 1), 0, value)).join('');
    return `<row r="${r + 1}">${cells}</row>`;
  });
  const extent = `A1:${cellAddress(Math.max(rows.length, 1) - 1, columns - 1)}`;
  return writePackage(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', packageRelationships],
      ['xl/workbook.xml', workbook(sheetName(name))],
      ['xl/_rels/workbook.xml.rels', workbookRelationships],
      ['xl/worksheets/sheet1.xml', worksheet(extent, data.join(''))],
    ]),
    codec,
    level,
  );
}

/** Excel allows 31 characters, none of `: \ / ? * [ ]`, and no apostrophe at either end. */
const sheetName = (name: string): string =>
  name
    .slice(0, 31)
    .replace(/[:\\/?*[\]\p{Cc}\p{Cs}]/gu, '_')
    .replace(/^'+|'+$/g, '_')
    .trim() || 'Sheet1';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `${declaration}<Types xmlns="${packageNames}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${mediaType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mediaType}.worksheet+xml"/></Types>`;

const relationships = (type: string, target: string): string =>
  `${declaration}<Relationships xmlns="${packageNames}/relationships">` +
  `<Relationship Id="rId1" Type="${officeRelationships}/${type}" Target="${target}"/></Relationships>`;

const packageRelationships = relationships('officeDocument', 'xl/workbook.xml');
const workbookRelationships = relationships('worksheet', 'worksheets/sheet1.xml');

const workbook = (name: string): string =>
  `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelationships}">` +
  `<sheets><sheet name="${xmlText(name).replaceAll('"', '&quot;')}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const worksheet = (extent: string, rows: string): string =>
  `${declaration}<worksheet xmlns="${spreadsheet}"><dimension ref="${extent}"/><sheetData>${rows}</sheetData></worksheet>`;
