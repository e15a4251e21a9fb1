import { describe, expect, it } from 'vitest';
import type { Content } from '../../port.ts';
import { flat } from '../../contract/seen.ts';
import { handMade, openSheet, worksheet } from '../testing/hand-made.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';

const strings = (...items: string[]) => ({ 'xl/sharedStrings.xml': `<sst>${items.join('')}</sst>` });
const row = (cells: string, attributes = ' r="1"') => `<sheetData><row${attributes}>${cells}</row></sheetData>`;

describe('a cell is read as Excel shows it', () => {
  it.each<[string, string, Content]>([
    ['a number', '<c r="A1"><v>12.50</v></c>', 12.5],
    ['a number of seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number in scientific notation', '<c r="A1" t="n"><v>-1.5E-7</v></c>', -1.5e-7],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>甲 &amp; 乙&#x4E59;</t></is></c>', '甲 & 乙乙'],
    [
      'runs of rich text',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>',
      '甲乙',
    ],
    [
      'a text without its phonetic guide',
      '<c r="A1" t="inlineStr"><is><t>東</t><rPh sb="0" eb="1"><t>トウ</t></rPh></is></c>',
      '東',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<&>]]>b</t></is></c>', 'a<&>b'],
    ['a comment inside a text', '<c r="A1" t="inlineStr"><is><t>a<!-- x -->b</t></is></c>', 'ab'],
    ['an escaped carriage return', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['white space that is kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    [
      'a text that is no reference',
      '<c r="A1" t="inlineStr"><is><t>&nbsp;&#xFFFFFFF;</t></is></c>',
      '&nbsp;&#xFFFFFFF;',
    ],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>结果</v></c>', { formula: '=B1' }],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an ISO date', '<c r="A1" t="d"><v>2024-06-01T12:00:00</v></c>', 45444.5],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['a style alone', '<c r="A1" s="1"/>', null],
    ['single quotes and odd order', "<c t='inlineStr' s='0' r='A1'><is><t>甲</t></is></c>", '甲'],
    ['extensions beside the value', '<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', 1],
  ])('%s', (_name, cell, content) => {
    expect(openSheet(row(cell)).model.sheet('7').grid.get(0, 0)).toEqual(content);
  });

  it('takes shared strings by their place, rich ones too', () => {
    const { model } = openSheet(
      row('<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c>'),
      {
        ...strings(
          '<si><t>零</t></si>',
          '<si><t></t></si>',
          '<si><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></si>',
        ),
      },
    );
    expect([0, 1, 2].map((c) => model.sheet('7').grid.get(0, c))).toEqual(['甲 乙', null, '零']);
  });

  it('counts rows and cells that carry no reference', () => {
    const { model } = openSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    const { grid } = model.sheet('7');
    expect([grid.get(0, 0), grid.get(0, 1), grid.get(3, 2), grid.get(3, 3)]).toEqual([1, 2, 3, 4]);
  });

  it('moves shared formulas to where they stand', () => {
    const { model } = openSheet(
      row(
        '<c r="A1"><f t="shared" ref="A1:C1" si="0">B2+$A$9</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      ),
    );
    expect([0, 1].map((c) => model.sheet('7').grid.get(0, c))).toEqual([
      { formula: '=B2+$A$9' },
      { formula: '=C2+$A$9' },
    ]);
    expect(model.sheet('7').grid.value(0, 1)).toBe(2);
  });

  it('knows every cell of an array formula, and only the first of one that spills', () => {
    const array = '<f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>';
    const contents = (attributes: string) => {
      const { grid } = openSheet(row(`<c r="A1"${attributes}>${array}`)).model.sheet('7');
      return [grid.get(0, 0), grid.get(0, 1), grid.value(0, 1)];
    };
    expect(contents('')).toEqual([{ formula: '=C1:D1' }, { formula: '=C1:D1' }, 2]);
    expect(contents(' cm="1"')).toEqual([{ formula: '=C1:D1' }, 2, 2]);
  });

  it('names the cell where a file is damaged', () => {
    for (const cell of ['<c r="A1" t="s"><v>5</v></c>', '<c r="A0"><v>1</v></c>', '<c r="A1"><v>1</v>'])
      expect(() => openSheet(row(cell))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

describe('a sheet is read whoever wrote it', () => {
  it('understands a namespace prefix', () => {
    const xml = worksheet(row('<c r="B1" t="inlineStr"><is><t>甲</t></is></c>')).replace(/<(\/?)(?=[a-z])/g, '<$1x:');
    const { model } = openWorkbook(
      handMade({ 'xl/worksheets/sheet1.xml': xml.replace('xmlns=', 'xmlns:x=') }),
      '',
      nodeCodec,
    );
    expect(model.sheet('7').grid.get(0, 1)).toBe('甲');
  });

  it('understands UTF-16, a byte order mark and other encodings', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(row('<c r="A1" t="inlineStr"><is><t>甲</t></is></c>'))}`;
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer)]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(xml)]);
    for (const bytes of [utf16, marked]) {
      const { model } = openWorkbook(handMade({ 'xl/worksheets/sheet1.xml': bytes }), '', nodeCodec);
      expect(model.sheet('7').grid.get(0, 0)).toBe('甲');
    }
  });

  it('finds parts by absolute, odd and missing relations', () => {
    const sheet = worksheet(row('<c r="A1"><v>1</v></c>'));
    const relations = (target: string) =>
      `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/></Relationships>`;
    const parts: Record<string, string | null>[] = [
      { 'xl/_rels/workbook.xml.rels': relations('/xl/Other/SHEET.xml'), 'xl/other/sheet.xml': sheet },
      { 'xl/_rels/workbook.xml.rels': relations('..\\tables\\a.xml'), 'tables\\a.xml': sheet },
      { 'xl/_rels/workbook.xml.rels': null, 'xl/worksheets/sheet1.xml': sheet },
      { 'xl/worksheets/sheet1.xml': sheet, '_rels/.rels': null, 'xl/styles.xml': null, '[Content_Types].xml': null },
    ];
    for (const part of parts)
      expect(openWorkbook(handMade(part), '', nodeCodec).model.sheet('7').grid.get(0, 0)).toBe(1);
  });

  it('tells what the sheet hides, merges, protects and filters, and not what its views do', () => {
    const { model } = openSheet(
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="5" hidden="0"/></sheetData>' +
        '<sheetProtection sheet="1"/><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter>' +
        '<customSheetViews><customSheetView><autoFilter ref="A1:Z99"/></customSheetView></customSheetViews>' +
        '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const sheet = model.sheet('7');
    expect(flat(sheet.hiddenRows)).toEqual([1, 2]);
    expect(flat(sheet.hiddenColumns)).toEqual([1, 2]);
    expect(sheet.locked).toBe(true);
    expect(sheet.lists).toEqual([
      { name: '', kind: 'filter', at: { sheet: '7', top: 0, left: 0, rows: 9, columns: 3 } },
    ]);
    expect(sheet.merges).toEqual([{ sheet: '7', top: 0, left: 0, rows: 1, columns: 3 }]);
  });
});
