import { expect, it } from 'vitest';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { handMade, worksheet } from '../testing/hand-made.ts';

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/${type}" Target="${target}"/>`;
const relations = (...entries: string[]) => `<Relationships>${entries.join('')}</Relationships>`;
const sheet = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

const book = async (parts: Record<string, string>) => openWorkbook(handMade(parts), '甲.xlsx', nodeCodec).book();

it('leaves chart sheets out, and gives every sheet an id of its own', async () => {
  const { sheets } = await book({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="3" r:id="a"/><sheet name="图" sheetId="4" r:id="b"/><sheet name="乙" sheetId="3" r:id="c" state="veryHidden"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relationship('a', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('b', 'chartsheet', 'chartsheets/sheet1.xml'),
      relationship('c', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml': sheet,
  });
  expect(sheets.map(({ id, name, shown }) => [id, name, shown])).toEqual([
    ['3', '甲', 'yes'],
    ['2', '乙', 'very-hidden'],
  ]);
});

it('finds names of ours, and forgets those whose cells have gone', async () => {
  const { anchors } = await book({
    'xl/workbook.xml':
      "<workbook xmlns:r='r'><sheets><sheet name=\"甲's 表!\" sheetId='7' r:id='rId1'/></sheets><definedNames>" +
      "<definedName name='_keshen.a' hidden='1'>'甲''s 表!'!$D$2:$E$5</definedName>" +
      "<definedName name='_keshen.b'>#REF!</definedName><definedName name='_keshen.c'>没有!$A$1</definedName>" +
      "<definedName name='theirs'>'甲''s 表!'!$A$1</definedName></definedNames></workbook>",
  });
  expect([...anchors]).toEqual([['_keshen.a', { sheet: '7', top: 1, left: 3, rows: 4, columns: 2 }]]);
});

it('warns of what a change would break', async () => {
  const { warnings, date1904 } = await book({
    '_rels/.rels': relations(
      relationship('a', 'officeDocument', 'xl/workbook.xml'),
      relationship('b', 'digital-signature/origin', '_xmlsignatures/origin.sigs'),
    ),
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr date1904="true"/><workbookProtection lockStructure="1"/><sheets><sheet name="甲" sheetId="7" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      relationship('a', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('b', 'revisionHeaders', 'revisions/revisionHeaders.xml'),
    ),
  });
  expect([warnings, date1904]).toEqual([['signed', 'shared', 'structure-protected'], true]);
});

it('lists tables by the name that the clerk sees', async () => {
  const { sheets } = await book({
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relationship('a', 'table', '../tables/t.xml')),
    'xl/tables/t.xml': '<table name="Table1" displayName="企业表" ref="A2:C9" totalsRowCount="1"/>',
  });
  expect(sheets[0]!.lists).toEqual([
    { name: '企业表', kind: 'table', at: { sheet: '7', top: 1, left: 0, rows: 8, columns: 3 } },
  ]);
});
