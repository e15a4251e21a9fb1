import { describe, expect, it } from 'vitest';
import { inverse } from '../../model/index.ts';
import type { Edit, SheetEdit } from '../../port.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';
import { handMade, partText } from '../testing/hand-made.ts';

const sheet: SheetEdit = {
  do: 'add-sheet',
  id: 'list',
  name: '核验明细',
  anchor: '_keshen.list',
  columns: [{ width: 6 }, { width: 12, links: true }, { width: 16, format: '#,##0.00' }],
  rows: ['title', 'note', 'head'],
};
const now = ['核验明细', { text: 'A1', link: { sheet: '7', top: 0, left: 0, rows: 1, columns: 1 } }, 1.5];
const fill: Edit = {
  do: 'write',
  at: { sheet: 'list', top: 3, left: 0, rows: 1, columns: 3 },
  was: [null, null, null],
  now,
};
const plan = [sheet, fill];
const removal = plan.toReversed().map(inverse);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const workbookXml = (views: string, sheets: string, names: string) =>
  `<x:workbook xmlns:x="${main}" xmlns:rel="${office}">${views}<x:sheets>${sheets}</x:sheets>${names}</x:workbook>`;
const first = '<x:sheet name="甲" sheetId="7" rel:id="rId1"/>';
/** As other programs write it: prefixes, line breaks, lists without items, a name of the clerk's. */
const theirs = handMade({
  'xl/workbook.xml': workbookXml(
    '',
    first,
    '<x:definedNames><x:definedName name="税率">0.13</x:definedName></x:definedNames>',
  ),
  'xl/styles.xml': `<styleSheet xmlns="${main}">
  <fonts count="1">
    <font><sz val="11"/></font>
  </fonts>
  <fills count="2">
    <fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="gray125"/></fill>
  </fills>
  <cellXfs count="2">
    <xf numFmtId="0"/>
    <xf numFmtId="14"/>
  </cellXfs>
  <dxfs count="0"/>
</styleSheet>`,
  'docProps/app.xml': '<Properties/>',
});

async function annotated(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, '甲.xlsx', nodeCodec);
  expect(await workbook.apply(plan)).toEqual({ done: plan, stale: [], failed: null });
  return workbook.save();
}

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, '甲.xlsx', nodeCodec);
  expect((await workbook.apply(removal)).done).toEqual(removal);
  return workbook.save();
}

const partsOf = (bytes: Uint8Array): Map<string, string | undefined> =>
  new Map(new Package(bytes, nodeCodec).names.map((name) => [name, partText(bytes, name)]));

describe('a sheet of ours in a file', () => {
  it('stands in its own part, listed everywhere, and touches no more than lists and styles', async () => {
    const saved = partsOf(await annotated(theirs));
    const changed = [...saved].filter(([name, text]) => partsOf(theirs).get(name) !== text).map(([name]) => name);
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(saved.get('xl/workbook.xml')).toContain(
      `${first}<x:sheet name="核验明细" sheetId="8" rel:id="keshen-sheet2"/></x:sheets>`,
    );
    expect(saved.get('xl/worksheets/sheet2.xml')).toContain('<pane ySplit="3" topLeftCell="A4"');
    expect(saved.get('xl/worksheets/sheet2.xml')).toContain(
      `</sheetData><hyperlinks><hyperlink ref="B4" location="'甲'!A1" display="A1"/></hyperlinks>`,
    );
  });

  it('comes off a file byte for byte, part by part', async () => {
    expect(partsOf(await cleaned(await annotated(theirs)))).toEqual(partsOf(theirs));
  });

  it('is the same file again when it is taken back before saving', async () => {
    const workbook = openWorkbook(theirs, '甲.xlsx', nodeCodec);
    await workbook.apply(plan);
    await workbook.apply(removal);
    expect(workbook.save()).toBe(theirs);
  });

  it('leaves styles that a cell of the clerk has taken over', async () => {
    const saved = await annotated(theirs);
    const link = /<col min="2" max="2"[^>]* style="(\d+)"/.exec(partText(saved, 'xl/worksheets/sheet2.xml')!)![1];
    const parts = Object.fromEntries(partsOf(saved));
    const painted = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="${link}"/></row></sheetData></worksheet>`;
    const later = await cleaned(
      handMade({ ...(parts as Record<string, string>), 'xl/worksheets/sheet1.xml': painted }),
    );
    const styles = partText(later, 'xl/styles.xml')!;
    expect(styles.match(/<xf /g)!.length).toBe(Number(link) + 1);
    expect(styles).toContain('FF0563C1');
  });

  it('in the midst of others moves the names and views of those behind it', async () => {
    const parts = Object.fromEntries(partsOf(await annotated(theirs)));
    const ours = '<x:sheet name="核验明细" sheetId="8" rel:id="keshen-sheet2"/>';
    const name = (sheet: number, text: string) =>
      `<x:definedName name="打印" localSheetId="${sheet}">${text}</x:definedName>`;
    const anchor = `<x:definedName name="_keshen.list" hidden="1">'核验明细'!$A$1</x:definedName>`;
    const moved = handMade({
      ...(parts as Record<string, string>),
      'xl/workbook.xml': workbookXml(
        '<x:bookViews><x:workbookView activeTab="1" firstSheet="0"/></x:bookViews>',
        ours + first,
        `<x:definedNames>${anchor}${name(0, '1')}${name(1, '2')}</x:definedNames>`,
      ),
    });
    expect(partText(await cleaned(moved), 'xl/workbook.xml')).toBe(
      workbookXml(
        '<x:bookViews><x:workbookView activeTab="0" firstSheet="0"/></x:bookViews>',
        first,
        `<x:definedNames>${name(0, '2')}</x:definedNames>`,
      ),
    );
  });

  it('is not added where the structure of the workbook is protected', async () => {
    const locked = handMade({
      'xl/workbook.xml': workbookXml('<x:workbookProtection lockStructure="1"/>', first, ''),
    });
    const workbook = openWorkbook(locked, '甲.xlsx', nodeCodec);
    expect(await workbook.apply(plan)).toMatchObject({ done: [], failed: { code: 'protected' } });
    expect(workbook.save()).toBe(locked);
  });
});

describe('the rows of a sheet of ours', () => {
  it.each([
    ['one line', 'C3有误', 15],
    ['as many as fill the column', '八个字在这一格里', 15],
    ['one more', '八个字在这一格里面', 30],
    ['lines of its own', '一\n二\n三', 45],
  ])('are as high as their texts: %s', async (_what, text, points) => {
    const workbook = openWorkbook(theirs, '甲.xlsx', nodeCodec);
    await workbook.apply([sheet, { ...fill, now: [1, null, text] }]);
    const part = partText(workbook.save(), 'xl/worksheets/sheet2.xml');
    expect(part).toContain(`<row r="4" ht="${points}">`);
  });
});
