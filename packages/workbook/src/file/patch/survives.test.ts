import { describe, expect, it } from 'vitest';
import type { WriteEdit } from '../../port.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { annotate, clean } from '../testing/annotation.ts';
import { handMade, partText, worksheet } from '../testing/hand-made.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Bytes that are no text, as those of other programs' own parts: none of them may be taken for something else. */
const binary = Uint8Array.from({ length: 3000 }, (_, i) => (i * 167) & 0xff);

/** What an edit has no business with. */
const bystanders: Readonly<Record<string, string | Uint8Array>> = {
  'xl/vbaProject.bin': binary,
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><c:f>甲!$A$1</c:f></c:chartSpace>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
  'xl/drawings/_rels/drawing1.xml.rels': relations(['chart', '../charts/chart1.xml'], ['image', '../media/image1.png']),
  'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>',
  'xl/media/image1.png': binary,
  'xl/comments1.xml': '<comments><commentList><comment ref="A1"/></commentList></comments>',
  'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
  'xl/persons/person.xml': '<personList/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
  'xl/externalLinks/externalLink1.xml': '<externalLink/>',
  'xl/printerSettings/printerSettings1.bin': binary,
  'xl/activeX/activeX1.bin': binary,
  'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>',
  'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
  'xl/metadata.xml': '<metadata/>',
  'xl/sharedStrings.xml': '<sst><si><t>甲</t></si></sst>',
  'customXml/item1.xml': '<b:任意 xmlns:b="b"/>',
  'docProps/custom.xml': '<Properties/>',
  '无人认识/部件.dat': binary,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['comments', '../comments1.xml'],
    ['pivotTable', '../pivotTables/pivotTable1.xml'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
  ),
};

/** Elements of a sheet that are not ours, behind its rows. */
const behind =
  '<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>' +
  '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><phoneticPr fontId="0"/>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="B2:B1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>' +
  '<pageSetup orientation="landscape" r:id="rId5"/><headerFooter><oddHeader>&amp;C甲</oddHeader></headerFooter>' +
  '<rowBreaks count="1"><brk id="2"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>';

const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>数</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">A2+1</f><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>';

const file = handMade({
  ...bystanders,
  'xl/calcChain.xml': '<calcChain><c r="B2" i="7"/></calcChain>',
  'xl/worksheets/sheet1.xml': worksheet(`<dimension ref="A1:B3"/><sheetData>${rows}</sheetData>${behind}`),
});

const differing = (one: Uint8Array, other: Uint8Array): string[] => {
  const [a, b] = [new Package(one, nodeCodec), new Package(other, nodeCodec)];
  return [...new Set([...a.names, ...b.names])].filter(
    (name) => !a.has(name) || !b.has(name) || Buffer.compare(a.part(name)!, b.part(name)!) !== 0,
  );
};

describe('macros, charts, pivot tables, comments, pictures, printer settings and whatever else a file holds', () => {
  it('stay byte for byte when a cell is written, and so do all other bytes of its sheet', async () => {
    const workbook = openWorkbook(file, '甲.xlsm', nodeCodec);
    const at = { sheet: '7', top: 1, left: 0, rows: 1, columns: 1 };
    const edit: WriteEdit = { do: 'write', at, was: [2], now: [9] };
    expect((await workbook.apply([edit])).done).toHaveLength(1);
    const saved = workbook.save();
    expect(differing(file, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partText(saved)).toBe(partText(file)!.replace('<c r="A2"><v>2</v>', '<c r="A2"><v>9</v>'));
  });

  it('stay when the file is annotated, with formulas, their results and what stands behind the rows', async () => {
    const workbook = openWorkbook(file, '甲.xlsm', nodeCodec);
    const done = await annotate(workbook, workbook.model.sheet('7'));
    const annotated = workbook.save();
    const touched = differing(file, annotated);
    expect(touched.filter((name) => name in bystanders || name === 'xl/calcChain.xml')).toEqual([]);
    expect(touched.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const sheet = partText(annotated)!;
    for (const element of behind.match(/<(\w+)[ >].*?(?:<\/\1>|\/>)/g)!) expect(sheet).toContain(element);
    for (const formula of ['<f>A2*2</f><v>4</v>', '>A2+1</f><v>3</v>', '<f t="shared" si="0"/><v>5</v>'])
      expect(sheet).toContain(formula);
    const again = openWorkbook(annotated, '甲.xlsm', nodeCodec);
    await clean(again, done);
    expect(differing(file, again.save())).toEqual([]);
  });

  it('stay where the order of calculation goes with a formula', async () => {
    const workbook = openWorkbook(file, '甲.xlsm', nodeCodec);
    const at = { sheet: '7', top: 1, left: 1, rows: 1, columns: 1 };
    await workbook.apply([{ do: 'write', at, was: [{ formula: '=A2*2' }], now: [1] }]);
    const saved = workbook.save();
    expect(differing(file, saved).toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(partText(saved, 'xl/calcChain.xml')).toBeUndefined();
    expect(partText(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});
