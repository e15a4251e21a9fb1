import { minimalStyles } from '../minimal-styles.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { FileWorkbook } from '../file-workbook.ts';
import { Package } from '../package.ts';
import { writePackage } from '../write-package.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: string[][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The inside of a sheet part, wrapped. */
export const worksheet = (inner: string): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}">${inner}</worksheet>`;

const plain: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
  ),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="甲" sheetId="7" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>`,
  'xl/worksheets/sheet1.xml': worksheet('<sheetData/>'),
  'xl/styles.xml': minimalStyles,
};

/** A package with parts written by hand, as other programs write them. `null` leaves a part out. */
export function handMade(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all = new Map(
    Object.entries({ ...plain, ...parts }).filter((part): part is [string, string] => part[1] !== null),
  );
  return writePackage(all, nodeCodec, 1);
}

/** A workbook whose only sheet, of id 7, has this `sheetData` or whole inside. */
export const openSheet = (inner: string, parts: Readonly<Record<string, string | null>> = {}): FileWorkbook =>
  openWorkbook(handMade({ 'xl/worksheets/sheet1.xml': worksheet(inner), ...parts }), '甲.xlsx', nodeCodec);

/** The text of a part in a saved file. */
export function partText(bytes: Uint8Array, name = 'xl/worksheets/sheet1.xml'): string | undefined {
  const part = new Package(bytes, nodeCodec).part(name);
  return part && new TextDecoder().decode(part);
}
