import { strFromU8, unzipSync } from 'fflate';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { nodeCodec } from '../file/node.ts';
import { csv, libreOffice } from './testing/libreoffice.ts';
import { writeSheet } from './write-sheet.ts';

const rows = [
  ['企业名称', '统一社会信用代码', '人数', '初审结论'],
  ['甲公司', '012345678901234567', 12, '符合'],
  [],
  ['=1+1', null, true],
];

describe('a plain workbook', () => {
  it('holds what it was given and nothing else', async () => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(writeSheet({ name: '企业申报', rows }, nodeCodec).slice().buffer);
    const sheet = workbook.getWorksheet('企业申报')!;
    const read = rows.map((_, r) => rows[0]!.map((_head, c) => sheet.getCell(r + 1, c + 1).value));
    expect(read).toEqual(rows.map((row) => rows[0]!.map((_head, c) => row[c] ?? null)));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([4, 4]);
  });

  it.each([
    ['企业:申报/表?', '企业_申报_表_'],
    ["'甲'", '_甲_'],
    ['', 'Sheet1'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['甲 & "乙" <丙>', '甲 &amp; &quot;乙&quot; &lt;丙&gt;'],
  ])('names its sheet as Excel allows: %j', (name, written) => {
    const book = strFromU8(unzipSync(writeSheet({ name, rows }, nodeCodec))['xl/workbook.xml']!);
    expect(/ name="([^"]*)"/.exec(book)?.[1]).toBe(written);
  });

  it('may be empty', () => {
    const sheet = strFromU8(unzipSync(writeSheet({ name: '空', rows: [] }, nodeCodec))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<dimension ref="A1:A1"/><sheetData></sheetData>');
  });
});

const convert = libreOffice();
describe.skipIf(convert === undefined)('a plain workbook in LibreOffice', () => {
  it('shows every value', { timeout: 120_000 }, () => {
    const shown = convert!(writeSheet({ name: '企业申报', rows }, nodeCodec), csv);
    expect(new TextDecoder().decode(shown)).toBe(
      '企业名称,统一社会信用代码,人数,初审结论\n甲公司,012345678901234567,12,符合\n,,,\n=1+1,,TRUE,\n',
    );
  });
});
