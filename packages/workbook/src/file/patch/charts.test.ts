import { describe, expect, it } from 'vitest';
import { inverse } from '../../model/index.ts';
import type { Area, ChartEdit, Edit, SheetEdit, WriteEdit } from '../../port.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { drawnCharts } from '../testing/drawn-charts.ts';
import { handMade, partText } from '../testing/hand-made.ts';

const area = (top: number, left: number, rows: number, columns = 1): Area => ({
  sheet: 'counts',
  top,
  left,
  rows,
  columns,
});
const sheet: SheetEdit = {
  do: 'add-sheet',
  id: 'counts',
  name: '汇总统计',
  anchor: '_keshen.counts',
  columns: [{ width: 12 }, { width: 8 }],
  rows: ['head'],
};
const fill: WriteEdit = {
  do: 'write',
  at: area(0, 0, 3, 2),
  was: Array.from({ length: 6 }, () => null),
  now: ['推荐单位', '符合', '长春市', 3, '吉林市', 1],
};
const draw: ChartEdit = {
  do: 'add-chart',
  at: area(4, 0, 10, 6),
  chart: {
    name: 'keshen.counts',
    kind: 'stacked',
    title: '各推荐单位',
    categories: area(1, 0, 2),
    series: [{ name: '符合', values: area(1, 1, 2), colour: '#2E7D32' }],
  },
};
const plan: readonly Edit[] = [sheet, fill, draw];
const removal = plan.toReversed().map(inverse);

const partsOf = (bytes: Uint8Array): Map<string, string | undefined> =>
  new Map(new Package(bytes, nodeCodec).names.map((name) => [name, partText(bytes, name)]));

async function after(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, '甲.xlsx', nodeCodec);
  const { failed, stale } = await workbook.apply(edits);
  expect([failed, stale]).toEqual([null, []]);
  return workbook.save();
}

const theirs = handMade({ 'xl/charts/chart1.xml': '<c/>', 'xl/drawings/drawing1.xml': '<d/>' });

/** What Excel adds to a chart of ours when it saves the file, and a chart that the clerk has drawn beside it. */
function savedByExcel(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes)) as Record<string, string>;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return handMade({
    ...parts,
    'xl/charts/_rels/chart2.xml.rels': relations(relation('rId1', 'chartStyle', 'style1.xml')),
    'xl/charts/style1.xml': '<s/>',
    '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
      '</Types>',
      '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
    ),
  });
}

const picture =
  '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="图片 1"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>';

/** The clerk has put a picture on the sheet, before our chart. */
function withPicture(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes)) as Record<string, string>;
  const drawing = parts['xl/drawings/drawing2.xml']!.replace('<xdr:twoCellAnchor', `${picture}<xdr:twoCellAnchor`);
  return handMade({ ...parts, 'xl/drawings/drawing2.xml': drawing });
}

describe('a chart of ours in a file', () => {
  it('stands in parts of its own, beside those that the file has', async () => {
    const saved = partsOf(await after(theirs, plan));
    const added = [...saved.keys()].filter((name) => !partsOf(theirs).has(name));
    expect(added.toSorted()).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(saved.get('xl/charts/chart2.xml')).toContain("<c:f>'汇总统计'!$B$2:$B$3</c:f>");
    for (const name of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml'])
      expect(saved.get(name)).toBe(partsOf(theirs).get(name));
  });

  it('is kept by one who opens and saves the file', async () => {
    const saved = await after(theirs, plan);
    const more: WriteEdit = { ...fill, at: area(3, 0, 1, 2), was: [null, null], now: ['四平市', 2] };
    const again = await after(saved, [sheet, more]);
    expect([...drawnCharts(again)]).toEqual([...drawnCharts(saved)]);
  });

  it('comes off byte for byte, part by part', async () => {
    expect(partsOf(await after(await after(theirs, plan), removal))).toEqual(partsOf(theirs));
  });

  it('takes with it what Excel has laid beside it', async () => {
    expect(partsOf(await after(savedByExcel(await after(theirs, plan)), removal))).toEqual(partsOf(theirs));
  });

  it('is the same file again when it is taken back before saving', async () => {
    const workbook = openWorkbook(theirs, '甲.xlsx', nodeCodec);
    await workbook.apply(plan);
    await workbook.apply(removal);
    expect(workbook.save()).toBe(theirs);
  });

  it('leaves a sheet that stays without a drawing', async () => {
    const saved = partsOf(await after(await after(theirs, plan), [sheet, inverse(draw)]));
    expect([...saved.keys()].filter((name) => /drawing2|chart2/.test(name))).toEqual([]);
    expect(saved.get('xl/worksheets/sheet2.xml')).not.toContain('<drawing');
    expect(saved.get('[Content_Types].xml')).not.toMatch(/drawing2|chart2/);
  });

  it("leaves the clerk's picture on the sheet where it stands, and the sheet with it", async () => {
    const marked = withPicture(await after(theirs, plan));
    const workbook = openWorkbook(marked, '甲.xlsx', nodeCodec);
    expect((await workbook.apply(removal)).stale).toEqual([inverse(sheet)]);
    const drawing = partText(workbook.save(), 'xl/drawings/drawing2.xml')!;
    expect(drawing).toContain(picture);
    expect(drawing).not.toContain('keshen.counts');
  });

  it("is drawn anew behind the clerk's picture", async () => {
    const change = [sheet, inverse(draw), { ...draw, at: area(6, 0, 10, 6) }];
    const saved = await after(withPicture(await after(theirs, plan)), change);
    const drawing = partText(saved, 'xl/drawings/drawing2.xml')!;
    expect(drawing.indexOf(picture)).toBeLessThan(drawing.indexOf('keshen.counts'));
    expect(drawing).toContain('<xdr:cNvPr id="10" name="keshen.counts"');
    expect([...partsOf(saved).keys()].filter((name) => name.startsWith('xl/charts/'))).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart3.xml',
    ]);
  });
});
