import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserCodec } from '../browser.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { FileRefused } from '../refused.ts';
import { handMade, worksheet } from '../testing/hand-made.ts';
import { writePackage } from '../write-package.ts';

const cell = (text: string) => `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (text: string) => worksheet(`<sheetData><row r="1">${cell(text)}</row></sheetData>`);
const book = (...sheets: string[]) => `<workbook xmlns:r="r"><sheets>${sheets.join('')}</sheets></workbook>`;
const relations = (...targets: string[]) =>
  `<Relationships>${targets.map((target, i) => `<Relationship Id="rId${i + 1}" Type="x/worksheet" Target="${target}"/>`).join('')}</Relationships>`;

const open = (parts: Parameters<typeof handMade>[0]) => openWorkbook(handMade(parts), '甲.xlsx', nodeCodec).model;
const first = (parts: Parameters<typeof handMade>[0]) =>
  open(parts).sheets.map(({ name, grid }) => [name, grid.get(0, 0)]);

function refusedAs(parts: Parameters<typeof handMade>[0]): string {
  try {
    open(parts);
  } catch (cause) {
    if (cause instanceof FileRefused) return cause.code;
    throw cause;
  }
  return 'opened';
}

describe('sheets and their parts', () => {
  it('go together by their usual names where no relation is named', () => {
    expect(
      first({
        'xl/workbook.xml': book('<sheet name="甲" sheetId="1"/>', '<sheet name="乙" sheetId="2"/>'),
        'xl/worksheets/sheet1.xml': sheetOf('一'),
        'xl/worksheets/sheet2.xml': sheetOf('二'),
      }),
    ).toEqual([
      ['甲', '一'],
      ['乙', '二'],
    ]);
  });

  it('go together in order where the parts have unusual names as well', () => {
    expect(
      first({
        'xl/workbook.xml': book('<sheet name="甲" sheetId="1"/>', '<sheet name="乙" sheetId="2"/>'),
        'xl/_rels/workbook.xml.rels': relations('one.xml', 'two.xml'),
        'xl/worksheets/sheet1.xml': null,
        'xl/one.xml': sheetOf('一'),
        'xl/two.xml': sheetOf('二'),
      }),
    ).toEqual([
      ['甲', '一'],
      ['乙', '二'],
    ]);
  });

  it('leave out macro sheets, whose relation is empty, and give them no part of another', () => {
    expect(
      first({
        'xl/workbook.xml': book(
          '<sheet name="宏" sheetId="1" state="veryHidden" r:id=""/>',
          '<sheet name="甲" sheetId="2" r:id="rId1"/>',
        ),
        'xl/worksheets/sheet1.xml': sheetOf('一'),
      }),
    ).toEqual([['甲', '一']]);
  });

  it('are damaged where a sheet has lost its part, or two have one', () => {
    const lost = book('<sheet name="甲" sheetId="1" r:id="rId1"/>', '<sheet name="乙" sheetId="2" r:id="rId9"/>');
    const shared = book('<sheet name="甲" sheetId="1" r:id="rId1"/>', '<sheet name="乙" sheetId="2" r:id="rId1"/>');
    expect(refusedAs({ 'xl/workbook.xml': lost })).toBe('damaged');
    expect(refusedAs({ 'xl/workbook.xml': shared })).toBe('damaged');
    expect(refusedAs({ 'xl/workbook.xml': null })).toBe('damaged');
  });
});

it('reads a strict workbook with prefixes everywhere', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const relation = (type: string, target: string) =>
    `<p:Relationship Id="a" Type="${office}/${type}" Target="${target}"/>`;
  const wrapped = (inner: string) => `<p:Relationships xmlns:p="x">${inner}</p:Relationships>`;
  const model = open({
    '_rels/.rels': wrapped(relation('officeDocument', '/xl/book.xml')),
    'xl/workbook.xml': null,
    'xl/book.xml': `<x:workbook xmlns:x="${strict}" xmlns:rel="${office}" conformance="strict"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="甲" sheetId="7" rel:id="a"/></x:sheets></x:workbook>`,
    'xl/_rels/book.xml.rels': wrapped(relation('worksheet', 'worksheets/Sheet1.XML')),
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="d"><x:v>1904-01-02</x:v></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${strict}"><x:si><x:r><x:t xml:space="preserve">a </x:t></x:r><x:r><x:t><![CDATA[<b>]]></x:t></x:r><x:rPh sb="0" eb="1"><x:t>ア</x:t></x:rPh></x:si></x:sst>`,
  });
  const { grid } = model.sheets[0]!;
  expect([model.date1904, grid.get(0, 0), grid.get(0, 1)]).toEqual([true, 1, 'a <b>']);
});

it('reads parts in UTF-16 and with byte order marks, the workbook and its relations too', () => {
  const utf16 = (xml: string) => {
    const units = Uint16Array.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, (c) => c.charCodeAt(0));
    return new Uint8Array(units.buffer);
  };
  expect(
    first({
      'xl/workbook.xml': utf16(book('<sheet name="甲" sheetId="1" r:id="rId1"/>')),
      'xl/_rels/workbook.xml.rels': utf16(relations('worksheets/sheet1.xml')),
      'xl/worksheets/sheet1.xml': new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(sheetOf('一'))]),
    }),
  ).toEqual([['甲', '一']]);
});

it.each([
  ['Node', nodeCodec],
  ['a browser', browserCodec],
])('reads the same text however its data are cut into blocks, in %s', (_host, codec) => {
  const text = '统一社会信用代码𠮷🀄 ';
  for (let size = 1; size <= 64; size++) {
    const cut = {
      ...nodeCodec,
      deflate: (blocks: Iterable<Uint8Array>, level: number) => nodeCodec.deflate(pieces(blocks, size), level),
    };
    const parts = {
      'xl/workbook.xml': book('<sheet name="甲" sheetId="1"/>'),
      'xl/worksheets/sheet1.xml': sheetOf(text.repeat(5)),
    };
    const bytes = writePackage(new Map(Object.entries(parts)), cut);
    expect(openWorkbook(bytes, '', codec).model.sheets[0]!.grid.get(0, 0)).toBe(text.repeat(5));
  }
});

function* pieces(blocks: Iterable<Uint8Array>, size: number): Iterable<Uint8Array> {
  for (const block of blocks) for (let at = 0; at < block.length; at += size) yield block.subarray(at, at + size);
}

describe('parts in which bytes are wrong', () => {
  const parts = {
    'xl/workbook.xml': book('<sheet name="甲" sheetId="1" r:id="rId1"/>'),
    'xl/worksheets/sheet1.xml': worksheet(
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*"x"</f><v>1.5</v></c></row><row r="2"><c r="B2" t="e"><f t="shared" si="0"/><v>#REF!</v></c></row></sheetData><autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule><formula>1</formula></cfRule></conditionalFormatting>',
    ),
    'xl/sharedStrings.xml': '<sst><si><t>甲&amp;_x000D_</t></si><si><r><t>乙</t></r></si></sst>',
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];

  it(
    'are read or refused, and never anything else',
    () =>
      fc.assert(
        fc.property(
          fc.constantFrom(...names),
          fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...'<>/"= &;!-[]?\0x0A1')), { minLength: 1, maxLength: 6 }),
          fc.option(fc.nat(10_000)),
          (name, changes, length) => {
            const bytes = new TextEncoder().encode(parts[name]);
            for (const [at, character] of changes) bytes[at % bytes.length] = character.charCodeAt(0);
            const broken = length === null ? bytes : bytes.subarray(0, length % bytes.length);
            try {
              openWorkbook(handMade({ ...parts, [name]: broken }), '', nodeCodec).save();
            } catch (cause) {
              expect(cause).toBeInstanceOf(FileRefused);
            }
          },
        ),
        { numRuns: 1000 },
      ),
    30_000,
  );
});
