import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { WriteEdit } from '../port.ts';
import type { FileWorkbook } from './file-workbook.ts';
import { nodeCodec } from './node.ts';
import { openWorkbook } from './open-workbook.ts';
import { Package } from './package.ts';
import { FileRefused } from './refused.ts';
import { needs } from './testing/needs.ts';

const corpus = resolve(import.meta.dirname, '../../../../../shared/corpus');
/** What the sample may take; the rest of it is left for another day. */
const budget = 30_000;
const largest = 4_000_000;

/** Every twentieth workbook, and those that other libraries stumble over. */
function sample(): string[] {
  const all = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort()
    .filter((_, index) => index % 20 === 0);
  const hard = readFileSync(join(corpus, 'must-handle.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0]!.replace(/^corpus\//, ''))
    .filter((name) => /\.xls[xm]$/i.test(name));
  return [...new Set([...all, ...hard])].filter(
    (name) => existsSync(join(corpus, name)) && statSync(join(corpus, name)).size < largest,
  );
}

/** All complaints about one file; none is good. */
async function complaints(bytes: Uint8Array): Promise<string[]> {
  let workbook: FileWorkbook;
  try {
    workbook = openWorkbook(bytes, '', nodeCodec);
  } catch (cause) {
    return cause instanceof FileRefused ? [] : [`raises ${String(cause)}`];
  }
  if (workbook.save() !== bytes) return ['changes without an edit'];
  const before = new Package(bytes, nodeCodec);
  return [...emptySheets(workbook, before), ...(await editedBadly(workbook, before))];
}

/** Sheets in which we see nothing, though the part has values. */
function emptySheets({ model }: FileWorkbook, file: Package): string[] {
  if (model.sheets.some(({ used }) => used)) return [];
  const hasValues = (name: string) =>
    /<(\w+:)?v>[^<]|<(\w+:)?t( [^>]*)?>[^<]/.test(new TextDecoder().decode(file.part(name)));
  return file.names
    .filter((name) => name.includes('worksheets/sheet') && hasValues(name))
    .map((name) => `${name} is empty`);
}

async function editedBadly(workbook: FileWorkbook, before: Package): Promise<string[]> {
  const sheet = workbook.model.sheets.find(({ locked }) => !locked);
  if (!sheet) return [];
  const { top, left } = sheet.used ?? { top: 0, left: 0 };
  const at = { sheet: sheet.id, top, left, rows: 1, columns: 1 };
  const edit: WriteEdit = { do: 'write', at, was: [sheet.grid.get(top, left)], now: ['改 <&> '] };
  if ((await workbook.apply([edit])).done.length !== 1) return ['the edit was not made'];
  const saved = workbook.save({ level: 1 });
  const after = new Package(saved, nodeCodec);
  const changed = before.names.filter((name) => !sameBytes(before.part(name), after.part(name)));
  const expected = changed.filter((name) => !/worksheets\/|calcChain|Content_Types|workbook.xml.rels/i.test(name));
  const isThere = openWorkbook(saved, '', nodeCodec).model.sheet(sheet.id).grid.get(top, left) === '改 <&> ';
  return [...expected.map((name) => `${name} changed too`), ...(isThere ? [] : ['the edit is not there afterwards'])];
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

needs('folder shared/corpus beside the checkout', existsSync(corpus))('real workbooks', () => {
  it(
    'are read or refused, stay as they are, and take an edit without losing anything',
    async () => {
      const end = performance.now() + budget;
      const found: string[] = [];
      let examined = 0;
      for (const name of sample()) {
        if (performance.now() > end) break;
        examined++;
        for (const complaint of await complaints(new Uint8Array(readFileSync(join(corpus, name)))))
          found.push(`${name}: ${complaint}`);
      }
      expect(found).toEqual([]);
      expect(examined).toBeGreaterThan(20);
    },
    budget * 2,
  );
});
