import type { Table } from '@keshen/rules';
import { norm } from '../match/index.ts';
import type { Cells } from './cells.ts';

/** The words that head columns of some tables: a quick test of whether a row deep in a sheet may begin another table. */
export class FormWords {
  private readonly tables: readonly ReadonlySet<string>[];
  private readonly known = new Map<string, boolean>();
  private readonly ends = new Set(')）]】:：*');

  constructor(tables: readonly Table[]) {
    this.tables = tables.map(wordsOf);
    for (const words of this.tables) for (const word of words) this.ends.add(word.at(-1) ?? '');
  }

  /** Whether two cells of a row say what a column of a form says. */
  headLike(cells: Cells, row: number, filled: readonly number[]): boolean {
    let found = 0;
    for (const column of filled) if (this.has(cells.text(row, column)) && ++found === 2) return true;
    return false;
  }

  /** The last character turns nearly all data away before anything costs. */
  private has(text: string): boolean {
    if (text.length < 2 || text.length > 24 || !this.ends.has(text.at(-1)!)) return false;
    let known = this.known.get(text);
    if (known === undefined) {
      const { full } = norm(text);
      this.known.set(text, (known = this.tables.some((words) => words.has(full))));
    }
    return known;
  }
}

const made = new WeakMap<Table, ReadonlySet<string>>();

/** The words of a table, made once. */
function wordsOf(table: Table): ReadonlySet<string> {
  let words = made.get(table);
  if (!words) {
    const fields = Object.values(table.fields).flatMap(({ label, aliases }) => [label, ...aliases]);
    made.set(table, (words = new Set(fields.map((word) => norm(word).full))));
  }
  return words;
}
