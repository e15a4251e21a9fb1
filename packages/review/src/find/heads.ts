import { cellKind } from '@keshen/workbook/port';
import { norm, type SheetHead } from '../match/index.ts';
import type { Cells } from './cells.ts';
import type { Merges } from './merges.ts';
import { resultHeads } from './result-heads.ts';

const longestHead = 60;
const code = /^[0-9A-Za-z]{8,}$/;

/** Whether a row may be the uppermost or only row of a head: several texts, hardly a number or code, hardly a repeat. */
export function mayBeHead(cells: Cells, row: number): boolean {
  const filled = cells.filled(row);
  const texts = filled.map((column) => cells.text(row, column)).filter((text) => text !== '');
  if (texts.length < 2) return false;
  const codes = texts.filter((text) => code.test(text)).length;
  if (filled.length - texts.length + codes > 0.2 * filled.length) return false;
  if (texts.some((text) => text.length > 2 * longestHead)) return false;
  return new Set(texts).size > texts.length / 2;
}

/** Whether a row may be a lower row of a head: texts only, none of them a code or long. */
export function mayBeSubhead(cells: Cells, row: number): boolean {
  const filled = cells.filled(row);
  return filled.every((column) => {
    const text = cells.text(row, column);
    return cells.kind(row, column) === cellKind.text && text.length <= 20 && !code.test(text);
  });
}

/** How many rows a head has. */
export type Height = 1 | 2 | 3;

/** The heads of so many rows, our own left out. A column of which only a group speaks has no head. */
export function headsAt(cells: Cells, merges: Merges, row: number, height: Height): readonly SheetHead[] {
  return cells.columns.flatMap((column): SheetHead[] => {
    const own = Array.from({ length: height }, (_, level) => cells.text(row + level, column));
    const last = own.findLastIndex((text) => text !== '');
    if (last < 0 || resultHeads.has(own[last]!)) return [];
    const groups = own.slice(0, last).map((_, level) => groupOf(cells, merges, row, level, column, height));
    return [{ column, texts: [...groups.filter((text) => text !== ''), own[last]!] }];
  });
}

/** What stands above a lower head: its own upper text, that of a merge, or else the nearest on the left. */
function groupOf(cells: Cells, merges: Merges, top: number, level: number, column: number, height: number): string {
  const row = top + level;
  const merge = merges.at(row, column);
  if (merge) return merge.top === row ? named(cells.text(row, merge.left)) : '';
  for (let c = column; c >= Math.max(cells.columns[0]!, column - 8); c--) {
    const text = cells.text(row, c);
    // Without merges an upper text reaches only over columns that carry lower heads, its own first of all.
    if (text !== '') return hasText(cells, c, row + 1, top + height) ? named(text) : '';
    // Nor does a group reach beyond the group that it stands in.
    if (merges.at(row, c) || hasText(cells, c, top, row)) return '';
  }
  return '';
}

function hasText(cells: Cells, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (cells.text(row, column) !== '') return true;
  return false;
}

/**
 * An upper head that groups columns. A sentence, a label with a colon or a phrase with a year groups them without naming
 * them; but the unit that it gives them counts, and a year alone tells two columns of one name apart.
 */
function named(text: string): string {
  if (/^(?:19|20)\d\d年?(?:度|末)?$/.test(text)) return text;
  if (text.length <= 15 && !/[:：]$/.test(text) && !/(?:19|20)\d\d/.test(text)) return text;
  const { unit } = norm(text);
  return unit ? `（${unit}）` : '';
}
