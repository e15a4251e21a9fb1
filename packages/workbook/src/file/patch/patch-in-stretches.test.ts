import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { minimalStyles } from '../minimal-styles.ts';
import { FileRefused } from '../refused.ts';
import { worksheet } from '../testing/hand-made.ts';
import { rowStretches } from '../xml/row-stretches.ts';
import { CellChanges, inSet } from './cell-changes.ts';
import { CellSet, keyOfCell } from './cell-set.ts';
import { patchSheet } from './patch-sheet.ts';
import type { SheetChange } from './sheet-change.ts';
import { StylesPatch } from './styles-patch.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Rows with shared and array formulas, CDATA, comments and gaps; behind them what is patched as well, and a `row` that is none. */
const xml = worksheet(
  `<dimension ref="A1:C9"/><cols><col min="1" max="3" width="9"/></cols><sheetData>${[1, 2, 3, 5, 6, 9]
    .map(
      (r) =>
        `<row r="${r}" spans="1:3"><c r="A${r}"><f t="shared" si="0"${r === 1 ? ' ref="A1:A9">B1+1</f>' : '/>'}<v>${r}</v></c>` +
        `<c r="B${r}" t="inlineStr"><is><t>甲<![CDATA[<row r="7">]]></t></is></c><!-- <row> --></row>`,
    )
    .join(
      '',
    )}<row r="10"/><row r="12"><c r="A12"><f t="array" ref="A12:B12">C1:D1</f></c></row></sheetData><autoFilter ref="A1:C9"/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks><controls><row>5</row></controls>`,
);

const change = (cells: readonly (readonly [row: number, column: number])[]): SheetChange => {
  const set = new CellSet(cells.map(([row, column]) => keyOfCell(row, column)));
  return {
    cells: new CellChanges([inSet(set, (row, column) => ({ content: `改${row} ${column}` }))]),
    losesFormulas: true,
    added: [],
    removed: [],
    isBare: true,
    filter: { sheet: '7', top: 0, left: 0, rows: 9, columns: 4 },
    links: new Map([['B3', { location: "'甲'!C7", display: '乙' }]]),
    marks: [],
  };
};

function patched(sheet: Uint8Array | Iterable<Uint8Array>, cells: readonly (readonly [number, number])[]): string {
  const styles = new StylesPatch(encode(minimalStyles), 'styles.xml');
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of patchSheet(sheet, 'sheet1.xml', change(cells), styles))
    text += typeof piece === 'string' ? piece : decoder.decode(piece);
  return text;
}

function* inBlocks(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it('a sheet that comes in stretches is patched as it is in one piece, whatever the size of its blocks', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(14), fc.nat(4)), { maxLength: 8, selector: ([r, c]) => `${r} ${c}` }),
      fc.integer({ min: 1, max: 300 }),
      (cells, size) => {
        const bytes = encode(xml);
        expect(patched(rowStretches(inBlocks(bytes, size)), cells)).toBe(patched(bytes, cells));
      },
    ),
  ));

it('every size of blocks from one byte up gives one and the same sheet', () => {
  const bytes = encode(xml);
  const cells = [
    [0, 0],
    [3, 1],
    [8, 4],
    [11, 1],
    [13, 0],
  ] as const;
  const whole = patched(bytes, cells);
  expect(whole).toContain('<f>B2+1</f>');
  for (let size = 1; size < 700; size++)
    expect(patched(rowStretches(inBlocks(bytes, size)), cells) === whole, `${size}`).toBe(true);
});

it('is refused where it breaks off, in stretches too', () => {
  for (const length of [30, 200, 700, xml.length - 20]) {
    const cut = encode(xml.slice(0, length));
    expect(() => patched(rowStretches(inBlocks(cut, 64)), [[0, 0]])).toThrow(FileRefused);
  }
});
