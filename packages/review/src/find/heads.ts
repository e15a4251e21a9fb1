import { cellKind } from '@keshen/workbook/port';
import type { SheetHead } from '../match/index.ts';
import type { Cells } from './cells.ts';
import type { Merges } from './merges.ts';
import { resultHeads } from './result-heads.ts';

const longestHead = 60;
const code = /^[0-9A-Za-z]{8,}$/;

/** Whether a row may be the upper or only row of a head: several texts, hardly a number or code, hardly a repeat. */
export function mayBeHead(cells: Cells, row: number): boolean {
  const filled = cells.filled(row);
  const texts = filled.map((column) => cells.text(row, column)).filter((text) => text !== '');
  if (texts.length < 2) return false;
  const codes = texts.filter((text) => code.test(text)).length;
  if (filled.length - texts.length + codes > 0.2 * filled.length) return false;
  if (texts.some((text) => text.length > 2 * longestHead)) return false;
  return new Set(texts).size > texts.length / 2;
}

/** Whether a row may be the lower row of a head: texts only, none of them a code or long. */
export function mayBeSubhead(cells: Cells, row: number): boolean {
  const filled = cells.filled(row);
  return (
    filled.length > 0 &&
    filled.every((column) => {
      const text = cells.text(row, column);
      return cells.kind(row, column) === cellKind.text && text.length <= 20 && !code.test(text);
    })
  );
}

/** The heads of one row or two, our own left out. */
export function headsAt(cells: Cells, merges: Merges, row: number, height: 1 | 2): readonly SheetHead[] {
  const heads: SheetHead[] = [];
  for (const column of cells.columns) {
    const top = cells.text(row, column);
    const sub = height === 2 ? cells.text(row + 1, column) : '';
    const head = sub === '' ? { column, top, sub } : { column, top: groupOf(cells, merges, row, column), sub };
    if ((head.top !== '' || head.sub !== '') && !resultHeads.has(head.top || head.sub)) heads.push(head);
  }
  return heads;
}

/** What stands above a lower head: its own upper text, that of a merge, or else the nearest on the left. */
function groupOf(cells: Cells, merges: Merges, row: number, column: number): string {
  const merge = merges.at(row, column);
  if (merge) return merge.rows > 1 ? '' : named(cells.text(row, merge.left));
  for (let c = column; c >= Math.max(cells.left, column - 8); c--) {
    const text = cells.text(row, c);
    if (text === '' && !merges.at(row, c)) continue;
    // Without merges an upper text reaches only over columns that carry lower heads, its own first of all.
    return cells.text(row + 1, c) === '' ? '' : named(text);
  }
  return '';
}

/** An upper head that groups columns. A sentence, a label with a colon or a year groups them without naming them. */
const named = (text: string): string =>
  text.length > 15 || /[:：]$/.test(text) || /(?:19|20)\d\d/.test(text) ? '' : text;
