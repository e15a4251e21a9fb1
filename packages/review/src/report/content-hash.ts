import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { valueAt } from '@keshen/workbook/model';
import type { CellBlock } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { onceJudged } from '../case/once-judged.ts';
import type { ReadTable } from '../case/read-case.ts';

/** The hashes of the contents of the workbooks, in order. */
export const contentHashes = onceJudged((judged): readonly string[] => {
  const tables = tablesOf(judged);
  return judged.read.books.map((_, index) => contentHash(tables.filter(({ workbook }) => workbook === index)));
});

/** The tables of the case that are the programme's. */
export const tablesOf = ({ read, programme }: JudgedCase): readonly ReadTable[] =>
  read.tables.filter(({ found }) => programme.tables.some(({ id }) => id === found.definition.id));

/**
 * The hash of the recognised tables' cells: heads and data rows of the matched columns, by field, in canonical form.
 * It does not depend on the host, on our own columns, or on where in the workbook a column stands.
 */
function contentHash(tables: readonly ReadTable[]): string {
  const hash = sha256.create();
  let lines = '';
  for (const { found, block } of tables) {
    const columns = [...found.columns].toSorted(([a], [b]) => (a < b ? -1 : 1));
    lines += line([found.definition.id, found.sheet.name, ...columns.flatMap(([field, { head }]) => [field, head])]);
    for (const row of found.rows) {
      lines += line(columns.map(([, { column }]) => canonicalCell(block, row, column)));
      if (lines.length < atOnce) continue;
      hash.update(utf8ToBytes(lines));
      lines = '';
    }
  }
  hash.update(utf8ToBytes(lines));
  return `sha256:${bytesToHex(hash.digest())}`;
}

/** So many characters are hashed at a time: row by row would take twice as long. */
const atOnce = 1 << 16;

const line = (values: readonly (string | number | boolean | null)[]): string => `${JSON.stringify(values)}\n`;

/** What stands in a cell, the same from every host. An error is a text that no clerk writes. */
export function canonicalCell(block: CellBlock, row: number, column: number): string | number | boolean | null {
  const value = valueAt(block, row - block.at.top, column - block.at.left);
  return typeof value === 'object' && value !== null ? `\u0000${value.error}` : value;
}
