import type { CellBlock } from '@keshen/workbook/port';
import { canonicalCell } from '../report/content-hash.ts';

/** One short hash a cell of a row, joined: they tell which cell differs. What protects the whole is the content's hash. */
export const digestOf = (block: CellBlock, row: number, columns: readonly number[]): string =>
  columns.map((column) => shortHash(JSON.stringify(canonicalCell(block, row, column)))).join('.');

/** FNV-1a of 32 bits. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
