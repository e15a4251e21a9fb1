import type { Codec } from './codec.ts';
import { areaAddress, cellAddress, columnLetters, type SheetContents } from '../model/index.ts';
import type { Content } from '../port.ts';
import { minimalStyles } from './minimal-styles.ts';
import { writePackage } from './write-package.ts';
import { cellXml } from './xml/cell-xml.ts';
import { escapeXml } from './xml/xml-text.ts';

/** How a new workbook is written. */
export interface NewWorkbookOptions {
  readonly date1904?: boolean;
  readonly level?: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A plain new workbook of these sheets: for text files that are annotated, and for tests. */
export function newWorkbook(
  sheets: readonly SheetContents[],
  codec: Codec,
  { date1904 = false, level = 6 }: NewWorkbookOptions = {},
): Uint8Array {
  const ids = sheets.map(({ id }, index) => id ?? String(index + 1));
  const parts = new Map<string, string>();
  const tables: string[] = [];
  sheets.forEach((sheet, index) => {
    const own = (sheet.lists ?? []).filter(({ kind }) => kind === 'table');
    const numbers = own.map((table) => tables.push(tableXml(table, sheet, tables.length + 1)));
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, numbers));
    if (numbers.length > 0)
      parts.set(
        `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
        relationsXml(numbers.map((n) => ['table', `../tables/table${n}.xml`])),
      );
  });
  tables.forEach((xml, index) => parts.set(`xl/tables/table${index + 1}.xml`, xml));
  const targets = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  const all: [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length, tables.length)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets, ids, date1904)],
    ['xl/_rels/workbook.xml.rels', relationsXml([...targets, ['styles', 'styles.xml']])],
    ['xl/styles.xml', minimalStyles],
  ];
  return writePackage(new Map([...all, ...parts]), codec, level);
}

function workbookXml(sheets: readonly SheetContents[], ids: readonly string[], date1904: boolean): string {
  const states = { yes: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const entries = sheets.map(
    ({ name, shown = 'yes' }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${ids[i]}"${states[shown]} r:id="rId${i + 1}"/>`,
  );
  const filters = sheets.flatMap(({ name, lists = [] }, i) =>
    lists
      .filter(({ kind }) => kind === 'filter')
      .map(({ at }) => {
        const [first, last] = areaAddress({ ...at, sheet: '' }).split(':');
        const fixed = [first, last ?? first].map((corner) => corner!.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')).join(':');
        const reference = escapeXml(`'${name.replaceAll("'", "''")}'!${fixed}`);
        return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${reference}</definedName>`;
      }),
  );
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">`,
    `<workbookPr${date1904 ? ' date1904="1"' : ''}/>`,
    `<sheets>${entries.join('')}</sheets>`,
    filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

function sheetXml(sheet: SheetContents, tables: readonly number[]): string {
  const { cells = [], hiddenRows = [], hiddenColumns = [], merges = [], lists = [], locked = false } = sheet;
  const width = Math.max(1, ...cells.map((row) => row.length));
  const rows = cells.map((row, r) => rowXml(row, r, isIn(hiddenRows, r)));
  for (const [first, last] of hiddenRows)
    for (let r = Math.max(first, cells.length); r <= last; r++) rows.push(`<row r="${r + 1}" hidden="1"/>`);
  const filter = lists.find(({ kind }) => kind === 'filter');
  const columns = hiddenColumns.map(([a, b]) => `<col min="${a + 1}" max="${b + 1}" width="9" hidden="1"/>`);
  const merged = merges.map((at) => `<mergeCell ref="${areaAddress({ ...at, sheet: '' })}"/>`);
  return [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}">`,
    `<dimension ref="A1:${columnLetters(width - 1)}${Math.max(1, cells.length)}"/>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    locked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    filter ? `<autoFilter ref="${areaAddress({ ...filter.at, sheet: '' })}"/>` : '',
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    tables.length > 0
      ? `<tableParts count="${tables.length}">${tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('')}</tableParts>`
      : '',
    '</worksheet>',
  ].join('');
}

function rowXml(row: readonly Content[], r: number, hidden: boolean): string {
  const cells = row.map((content, column) =>
    content === null || content === '' ? '' : cellXml({ row: r, column, style: 0, prefix: '' }, content),
  );
  return `<row r="${r + 1}"${hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

const isIn = (runs: readonly (readonly [number, number])[], place: number): boolean =>
  runs.some(([first, last]) => place >= first && place <= last);

type List = NonNullable<SheetContents['lists']>[number];

function tableXml({ name, at }: List, { cells = [] }: SheetContents, number: number): string {
  const ref = areaAddress({ ...at, sheet: '' });
  const columns = Array.from({ length: at.columns }, (_, c) => {
    const header = cells[at.top]?.[at.left + c];
    const text = typeof header === 'string' ? header : cellAddress(at.top, at.left + c);
    return `<tableColumn id="${c + 1}" name="${escapeXml(text)}"/>`;
  });
  return [
    `${declaration}<table xmlns="${main}" id="${number}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}">`,
    `<autoFilter ref="${ref}"/><tableColumns count="${at.columns}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
  ].join('');
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const entries = relations.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${entries.join('')}</Relationships>`;
}

function contentTypesXml(sheets: number, tables: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const numbered = (count: number, folder: string, type: string) =>
    Array.from({ length: count }, (_, i) => override(`${folder}${i + 1}.xml`, type)).join('');
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    numbered(sheets, 'worksheets/sheet', 'worksheet'),
    numbered(tables, 'tables/table', 'table'),
    '</Types>',
  ].join('');
}
