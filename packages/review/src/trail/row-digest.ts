import type { CellBlock } from '@keshen/workbook/port';
import { canonicalCell } from '../report/content-hash.ts';

/**
 * One short hash a cell of a row, in base 36, joined by points: they tell which cell differs. What protects the whole is
 * the content's hash. A sheet has millions of cells: their digits are set one by one, since `toString(36)` takes longer
 * than all the rest.
 */
export function digestOf(block: CellBlock, row: number, columns: readonly number[]): string {
  const characters: number[] = [];
  for (const column of columns) {
    if (characters.length > 0) characters.push(point);
    putDigits(characters, shortHash(JSON.stringify(canonicalCell(block, row, column))));
  }
  return String.fromCharCode(...characters);
}

/** FNV-1a of 32 bits. */
function shortHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const base = 36;
const digits = Array.from({ length: base }, (_, digit) => digit.toString(base).charCodeAt(0));
const point = '.'.charCodeAt(0);

function putDigits(characters: number[], number: number): void {
  const start = characters.length;
  let end = start + 1;
  for (let limit = base; limit <= number; limit *= base) end++;
  for (let at = end - 1; at >= start; at--) {
    characters[at] = digits[number % base]!;
    number = Math.floor(number / base);
  }
}
