import { describe, expect, it } from 'vitest';
import { inverse } from '../../model/index.ts';
import type { Content, Mark, Severity } from '../../port.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { handMade, openSheet, partText, worksheet } from '../testing/hand-made.ts';

const at = (top: number, left: number, rows = 1, columns = 1) => ({ sheet: '7', top, left, rows, columns });
const inside = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/.exec(partText(bytes)!)?.[1];

/** The inside of `sheetData` after one cell was written. */
async function written(data: string, row: number, column: number, now: Content): Promise<string | undefined> {
  const workbook = openSheet(`<sheetData>${data}</sheetData>`);
  const was = workbook.model.sheet('7').grid.get(row, column);
  expect((await workbook.apply([{ do: 'write', at: at(row, column), was: [was], now: [now] }])).done).toHaveLength(1);
  return inside(workbook.save());
}

describe('writing a cell changes that cell alone', () => {
  it.each<[string, string, [number, number, Content], string]>([
    [
      'in its place',
      '<row r="1"><c r="A1" s="0"><v>1</v></c></row>',
      [0, 0, 2],
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    [
      'with its style',
      '<row r="1"><c r="A1" s="4" t="s" cm="1"/></row>',
      [0, 0, true],
      '<row r="1"><c r="A1" s="4" t="b"><v>1</v></c></row>',
    ],
    [
      'between others',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      [0, 1, 2],
      '<row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row>',
    ],
    [
      'at the end of a row, widening spans',
      '<row r="1" spans="1:1"><c r="A1"/></row>',
      [0, 2, 2],
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>2</v></c></row>',
    ],
    ['in a row without cells', '<row r="2" ht="20"/>', [1, 1, 2], '<row r="2" ht="20" ><c r="B2"><v>2</v></c></row>'],
    [
      'in a row that is not there',
      '<row r="1"/><row r="3"/>',
      [1, 0, 2],
      '<row r="1"/><row r="2"><c r="A2"><v>2</v></c></row><row r="3"/>',
    ],
    ['after the last row', '<row r="1"/>', [4, 0, 2], '<row r="1"/><row r="5"><c r="A5"><v>2</v></c></row>'],
    [
      'with the style of its row',
      '<row r="1" s="3" customFormat="1"/>',
      [0, 0, 2],
      '<row r="1" s="3" customFormat="1" ><c r="A1" s="3"><v>2</v></c></row>',
    ],
    [
      'where nothing carries a reference',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      [0, 1, 3],
      '<row><c><v>1</v></c><c r="B1"><v>3</v></c></row>',
    ],
    [
      'emptied, when it has a style',
      '<row r="1"><c r="A1" s="4"><v>1</v></c></row>',
      [0, 0, null],
      '<row r="1"><c r="A1" s="4"/></row>',
    ],
    ['emptied, and its row with it when nothing is left', '<row r="1"><c r="A1"><v>1</v></c></row>', [0, 0, null], ''],

    [
      'emptied without a reference, leaving its place',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      [0, 0, null],
      '<row><c r="A1"/><c><v>2</v></c></row>',
    ],
    [
      'with every digit',
      '<row r="1"/>',
      [0, 0, 0.1 + 0.2],
      '<row r="1" ><c r="A1"><v>0.30000000000000004</v></c></row>',
    ],
    [
      'as text that looks like a formula',
      '<row r="1"/>',
      [0, 0, '=1+1'],
      '<row r="1" ><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row>',
    ],
    [
      'as a formula',
      '<row r="1"/>',
      [0, 0, { formula: '=B1&"<"' }],
      '<row r="1" ><c r="A1"><f>B1&amp;&quot;&lt;&quot;</f></c></row>',
    ],
  ])('%s', async (_name, before, [row, column, now], after) => {
    expect(await written(before, row, column, now)).toBe(after);
  });

  it('opens an empty sheetData', async () => {
    const workbook = openSheet('<sheetData/>');
    await workbook.apply([{ do: 'write', at: at(0, 0), was: [null], now: [1] }]);
    expect(inside(workbook.save())).toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  it('writes with the prefix of the part', async () => {
    const xml = worksheet('<sheetData><row r="1"/></sheetData>')
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const workbook = openWorkbook(handMade({ 'xl/worksheets/sheet1.xml': xml }), '', nodeCodec);
    await workbook.apply([{ do: 'write', at: at(0, 0), was: [null], now: ['甲'] }]);
    expect(partText(workbook.save())).toContain(
      '<x:row r="1" ><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row>',
    );
  });

  it('makes the dimension hold it', async () => {
    const workbook = openSheet('<dimension ref="B2:C3"/><sheetData/>');
    await workbook.apply([{ do: 'write', at: at(8, 4), was: [null], now: [1] }]);
    expect(partText(workbook.save())).toContain('<dimension ref="B2:E9"/>');
  });

  it('writes out the formulas that shared one with the cell', async () => {
    const shared =
      '<c r="A1"><f t="shared" ref="A1:A3" si="4">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="4"/><v>4</v></c>';
    const workbook = openSheet(`<sheetData><row r="1">${shared}</row></sheetData>`, {
      'xl/calcChain.xml': '<calcChain/>',
    });
    await workbook.apply([{ do: 'write', at: at(0, 0), was: [{ formula: '=B1*2' }], now: [7] }]);
    const saved = workbook.save();
    expect(inside(saved)).toBe(
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>',
    );
    expect(partText(saved, 'xl/calcChain.xml')).toBeUndefined();
    expect(partText(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('leaves the first cell of an array formula its formula when another gives way', async () => {
    const array =
      '<c r="A1"><f t="array" ref="A1:C1">E1:G1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>';
    expect(await written(`<row r="1">${array}</row>`, 0, 1, 9)).toBe(
      `<row r="1">${array.replace('A1:C1', 'A1').replace('<v>2</v>', '<v>9</v>')}</row>`,
    );
  });

  it('keeps the order of calculation where no formula gives way', async () => {
    const workbook = openSheet('<sheetData/>', { 'xl/calcChain.xml': '<calcChain/>' });
    await workbook.apply([{ do: 'write', at: at(0, 0), was: [null], now: [7] }]);
    expect(partText(workbook.save(), 'xl/calcChain.xml')).toBe('<calcChain/>');
  });
});

describe('columns of ours', () => {
  const data =
    '<sheetData><row r="1" spans="1:1"><c r="A1" s="1" t="inlineStr"><is><t>名称</t></is></c></row><row r="2" spans="1:1"><c r="A2" s="2"><v>1</v></c></row></sheetData>';
  const columns = [
    { header: '结论', width: 10 },
    { header: '金额', width: 12, format: '0.0"元"' },
    { header: '标记', width: 2, hidden: true },
  ];
  const add = { do: 'add-columns', at: at(0, 1, 2, 3), columns, anchor: '_keshen.a' } as const;
  const styles = (xfs: string) => `<styleSheet><cellXfs count="3">${xfs}</cellXfs></styleSheet>`;
  const xfs = '<xf numFmtId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="14" borderId="2"/>';

  it('give back the empty cells, rows and widths that stood in their place', async () => {
    const inner =
      '<cols><col min="2" max="16384" width="9" style="1" /></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2" /></row><row r="2" ht="20" /></sheetData>';
    const workbook = openSheet(inner, { 'xl/styles.xml': styles(xfs) });
    await workbook.apply([add, { do: 'write', at: at(1, 1, 1, 2), was: [null, null], now: ['符合', 5] }]);
    const later = openWorkbook(workbook.save(), '', nodeCodec);
    await later.apply([{ do: 'write', at: at(1, 1, 1, 2), was: ['符合', 5], now: [null, null] }, inverse(add)]);
    expect(partText(later.save())).toBe(worksheet(inner));
  });

  it('take styles from the left, and a format of their own', async () => {
    const workbook = openSheet(data, { 'xl/styles.xml': styles(xfs) });
    await workbook.apply([add, { do: 'write', at: at(1, 1, 1, 2), was: [null, null], now: ['符合', 5] }]);
    const saved = workbook.save();
    expect(inside(saved)).toContain('<c r="B1" s="1" t="inlineStr">');
    expect(inside(saved)).toContain(
      '<c r="B2" s="2" t="inlineStr"><is><t>符合</t></is></c><c r="C2" s="3"><v>5</v></c><c r="D2" s="2"/>',
    );
    expect(partText(saved, 'xl/styles.xml')).toContain(
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;元&quot;"/></numFmts><cellXfs count="4">',
    );
    expect(partText(saved, 'xl/styles.xml')).toContain(
      '<xf numFmtId="164" borderId="2" applyNumberFormat="1"/></cellXfs>',
    );
  });

  it.each([
    [
      'no cols',
      '',
      '<cols><col min="2" max="2" width="10.7109375" customWidth="1"/><col min="3" max="3" width="12.7109375" customWidth="1"/><col min="4" max="4" width="2.7109375" customWidth="1" hidden="1"/></cols>',
    ],
    [
      'cols beside',
      '<cols><col min="1" max="1" width="9"/></cols>',
      '<cols><col min="1" max="1" width="9"/><col min="2"',
    ],
    [
      'cols over them',
      '<cols><col max="9" min="1" style="2"/></cols>',
      '<cols><col max="1" min="1" style="2"/><col min="2" max="2" width="10.7109375" customWidth="1" style="2"/>',
    ],
  ])('have widths, with %s, and leave none behind', async (_name, before, after) => {
    const workbook = openSheet(before + data);
    const original = partText(workbook.save());
    await workbook.apply([add]);
    const saved = workbook.save();
    expect(partText(saved)).toContain(after);
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `</sheets><definedNames><definedName name="_keshen.a" hidden="1">'甲'!$B$1:$D$2</definedName></definedNames><calcPr`,
    );
    const later = openWorkbook(saved, '', nodeCodec);
    expect((await later.apply([{ ...add, do: 'remove-columns' }])).failed).toBeNull();
    expect(partText(later.save())).toBe(original);
    expect(partText(later.save(), 'xl/workbook.xml')).not.toContain('definedNames');
  });

  it('widen the hidden name of the filter', async () => {
    const names = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'甲'!$A$1:$A$2</definedName></definedNames>`;
    const workbook = openSheet(`${data}<autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>`, {
      'xl/workbook.xml': partText(handMade({}), 'xl/workbook.xml')!.replace('<calcPr', `${names}<calcPr`),
    });
    await workbook.apply([add]);
    const saved = workbook.save();
    expect(partText(saved)).toContain('<autoFilter ref="A1:D2"><filterColumn colId="0"/></autoFilter>');
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `hidden="1">'甲'!$A$1:$D$2</definedName><definedName name="_keshen.a"`,
    );
  });

  it('cost nothing when they are taken back before saving', async () => {
    const workbook = openSheet(data);
    const before = workbook.save();
    await workbook.apply([add]);
    await workbook.apply([{ ...add, do: 'remove-columns' }]);
    expect(workbook.save()).toBe(before);
  });
});

describe('marks', () => {
  const mark = (left: number, severity: Severity): Mark => ({
    at: at(1, left, 3),
    codes: at(1, 4, 3),
    code: '|"甲"|',
    severity,
  });
  const theirs =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
  const extension =
    '<extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="2"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

  it('stand before all other rules, which move down', async () => {
    const workbook = openSheet(`<sheetData/><mergeCells/>${theirs}<pageMargins/>${extension}`);
    await workbook.mark('check', [mark(1, 'hint'), mark(0, 'error')]);
    const text = partText(workbook.save())!;
    expect(text).toContain(
      '<mergeCells/><conditionalFormatting sqref="A2:A4"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(ISNUMBER(FIND(&quot;|&quot;&quot;甲&quot;&quot;|&quot;,$E2)),ISTEXT(&quot;keshen:check:error&quot;))</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="1" priority="2">',
    );
    expect(text).toContain('priority="3" stopIfTrue="1"');
    expect(text).toContain('<x14:cfRule type="dataBar" priority="4"/>');
  });

  it.each([
    ['beside other rules', `<sheetData/><mergeCells/>${theirs}<pageMargins/>${extension}`],
    ['where there were none', '<sheetData/><autoFilter ref="A1:B2"/><dataValidations/>'],
  ])('come off without trace, %s', async (_name, inner) => {
    const workbook = openSheet(inner);
    const [before, styles] = [partText(workbook.save()), partText(workbook.save(), 'xl/styles.xml')];
    await workbook.mark('check', [mark(0, 'error'), mark(1, 'confirm')]);
    const later = openWorkbook(workbook.save(), '', nodeCodec);
    expect([...later.model.marks]).toEqual([['check', [mark(0, 'error'), mark(1, 'confirm')]]]);
    await later.mark('check', []);
    expect(partText(later.save())).toBe(before);
    expect(partText(later.save(), 'xl/styles.xml')).toBe(styles);
  });

  it('bring a styles part where there is none', async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const workbook = openSheet('<sheetData/>', { 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': relations });
    await workbook.mark('check', [mark(0, 'error')]);
    const saved = workbook.save();
    expect(partText(saved, 'xl/styles.xml')).toContain('<dxfs><dxf>');
    expect(partText(saved, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).toContain('Target="/xl/styles.xml"');
  });
});
