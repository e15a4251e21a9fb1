import { policyNotes } from '@keshen/rules/cases';

/** The columns in which the notes on a programme's policy say what a code is. */
const telling = /^(?:in our words|means|value|ways)/;

/** What the notes say of a code in English, as plain text; undefined where they say nothing. */
export function inEnglish(programme: string, code: string): string | undefined {
  let head: readonly string[] = [];
  for (const line of (policyNotes.get(programme) ?? '').split('\n')) {
    const cells = cellsOf(line);
    if (head.length === 0) head = cells;
    if (cells[0] === code) return cells[head.findIndex((title) => telling.test(title))] || undefined;
    if (cells.length === 0) head = [];
  }
  return undefined;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.replaceAll(/[`_*\\]/g, '').trim());
