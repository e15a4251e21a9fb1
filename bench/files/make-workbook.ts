import { columnLetters } from '@keshen/workbook/model';
import { writePackage } from '@keshen/workbook/file';
import { nodeCodec } from '@keshen/workbook/file/node';
import { columns, generatedRows, type Cell } from './rows.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);

/** The strings of a workbook, each once and counted, as Excel shares them. */
class SharedStrings {
  private readonly known = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    let index = this.known.get(text);
    if (index === undefined) {
      this.known.set(text, (index = this.items.length));
      this.items.push(`<si><t>${escaped(text)}</t></si>`);
    }
    return index;
  }

  xml(): Uint8Array {
    const head = `${declaration}<sst xmlns="${main}" count="${this.uses}" uniqueCount="${this.items.length}">`;
    return encoded([head, ...this.items, '</sst>']);
  }
}

/**
 * A workbook of that many rows and 40 columns, written as Excel writes: shared strings, spans, styles; with other elements
 * behind the rows where they are given.
 */
export function makeWorkbook(rows: number, behind = ''): Uint8Array {
  const strings = new SharedStrings();
  const letters = columns.map((_, c) => columnLetters(c));
  const row = (number: number, cells: readonly Cell[], styleOf: (column: number) => number): string => {
    const xml = cells.map((value, c) => {
      const head = `<c r="${letters[c]}${number}" s="${styleOf(c)}"`;
      if (value === null) return `${head}/>`;
      return typeof value === 'number'
        ? `${head}><v>${value}</v></c>`
        : `${head} t="s"><v>${strings.indexOf(value)}</v></c>`;
    });
    return `<row r="${number}" spans="1:${columns.length}" ht="15" customHeight="1">${xml.join('')}</row>`;
  };
  const data = [
    row(
      1,
      columns.map(({ head }) => head),
      () => 1,
    ),
  ];
  let number = 1;
  for (const cells of generatedRows(rows)) data.push(row(++number, cells, (c) => (columns[c]!.isDay ? 2 : 0)));
  const used = `A1:${letters.at(-1)}${number}`;
  const sheet = encoded([
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="${used}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="40" width="14.7109375" customWidth="1"/></cols><sheetData>`,
    ...data,
    `</sheetData><autoFilter ref="${used}"/>${behind}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  ]);
  return writePackage(
    new Map<string, string | Uint8Array>([
      ...frame,
      ['xl/worksheets/sheet1.xml', sheet],
      ['xl/sharedStrings.xml', strings.xml()],
    ]),
    nodeCodec,
  );
}

const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** All parts but the two that hold cells. */
const frame: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  ],
  ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
  [
    'xl/_rels/workbook.xml.rels',
    relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']),
  ],
  [
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="企业申报" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/styles.xml',
    `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
];

/** Longer texts than one string can hold are encoded piece by piece. */
function encoded(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = pieces.map((piece) => encoder.encode(piece));
  const out = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of bytes) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
