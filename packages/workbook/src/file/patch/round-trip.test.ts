import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse, isLink, type ModelWorkbook } from '../../model/index.ts';
import type { CellValue, Content, Edit } from '../../port.ts';
import { browserCodec } from '../browser.ts';
import { newWorkbook } from '../new-workbook.ts';
import { nodeCodec } from '../node.ts';
import { openWorkbook } from '../open-workbook.ts';
import { Package } from '../package.ts';

const rows = 7;
const columns = 5;

/** Any text that a cell can hold, also what XML cannot: control characters, halves of pairs, what looks like an escape. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', 'D', '&', '<', ']', '>', '"', ' ', '\n', '\t', '\r', '科', '\ud83d'),
    minLength: 1,
  }),
  fc.constantFrom('=1+1', ' 甲 ', '007', '_x000D_', ']]>', '__proto__', '\ufffe'),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('#REF!', '#N/A', '#DIV/0!').map((error) => ({ error })),
);
const formula = fc.constantFrom('=A1&"<"', '=SUM(B:B)', "='申 报'!A1*2").map((formula) => ({ formula }));
const content: fc.Arbitrary<Content> = fc.oneof({ arbitrary: value, weight: 6 }, { arbitrary: formula, weight: 1 });
const sheet = fc.array(fc.array(content, { maxLength: columns }), { maxLength: rows });

/** New contents for cells inside and beside those that stand there. */
const writes = fc.array(fc.record({ row: fc.nat(rows + 2), column: fc.nat(columns + 1), now: content }), {
  minLength: 1,
  maxLength: 12,
});

const written = (model: ModelWorkbook, { row, column, now }: { row: number; column: number; now: Content }): Edit => ({
  do: 'write',
  at: { sheet: '1', top: row, left: column, rows: 1, columns: 1 },
  was: [model.sheet('1').grid.get(row, column)],
  now: [now],
});

/** A cell as it was meant: an empty text is an empty cell, and there is no negative zero. */
const meant = (content: Content): Content =>
  content === '' ? null : content === 0 ? 0 : isLink(content) ? content.text : content;

function cells(model: ModelWorkbook): Content[] {
  const { grid } = model.sheet('1');
  return Array.from({ length: (rows + 4) * (columns + 3) }, (_, i) =>
    meant(grid.get(Math.floor(i / (columns + 3)), i % (columns + 3))),
  );
}

describe.each([
  ['node:zlib', nodeCodec],
  ['fflate', browserCodec],
])('a file saved with %s', (_name, codec) => {
  const opened = (bytes: Uint8Array) => openWorkbook(bytes, '甲.xlsx', codec);

  it('gives back the cells of a new workbook', () =>
    fc.assert(
      fc.property(sheet, (contents) => {
        const { model } = opened(newWorkbook([{ name: '申 报', cells: contents }], codec, { level: 1 }));
        for (const [r, row] of contents.entries())
          for (const [c, content] of row.entries()) expect(model.sheet('1').grid.get(r, c)).toEqual(meant(content));
      }),
    ));

  it('holds what was written into it, and all else as it was', () =>
    fc.assert(
      fc.asyncProperty(sheet, writes, async (contents, changes) => {
        const bytes = newWorkbook([{ name: '申 报', cells: contents }], codec, { level: 1 });
        const workbook = opened(bytes);
        for (const change of changes) await workbook.apply([written(workbook.model, change)]);
        const saved = workbook.save({ level: 1 });
        const again = opened(saved);
        expect(cells(again.model)).toEqual(cells(workbook.model));
        expect(again.save()).toBe(saved);
      }),
    ));

  it('is the file that was opened once everything is taken back', () =>
    fc.assert(
      fc.asyncProperty(sheet, writes, async (contents, changes) => {
        const bytes = newWorkbook([{ name: '申 报', cells: contents }], codec, { level: 1 });
        const workbook = opened(bytes);
        const done: Edit[] = [];
        for (const change of changes) done.push(...(await workbook.apply([written(workbook.model, change)])).done);
        await workbook.apply(done.toReversed().map(inverse));
        expect(workbook.save()).toBe(bytes);
      }),
    ));
});

it('changes no part but that of the sheet, whatever is written', () =>
  fc.assert(
    fc.asyncProperty(sheet, writes, async (contents, changes) => {
      const before = newWorkbook([{ name: '申 报', cells: contents }, { name: '另' }], nodeCodec, { level: 1 });
      const workbook = openWorkbook(before, '甲.xlsx', nodeCodec);
      for (const change of changes) await workbook.apply([written(workbook.model, change)]);
      const [a, b] = [new Package(before, nodeCodec), new Package(workbook.save({ level: 1 }), nodeCodec)];
      const changed = a.names.filter((name) => Buffer.compare(a.part(name)!, b.part(name)!) !== 0);
      expect(changed.filter((name) => name !== 'xl/worksheets/sheet1.xml')).toEqual([]);
      expect(b.names).toEqual(a.names);
    }),
    { numRuns: 50 },
  ));
