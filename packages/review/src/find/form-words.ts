import type { Table } from '@keshen/rules';
import { norm } from '../match/index.ts';
import type { Cells } from './cells.ts';

/** The words that head columns of some tables: a quick test of whether a row deep in a sheet may begin another table. */
export class FormWords {
  private readonly words = new Set<string>();
  private readonly known = new Map<string, boolean>();
  private readonly ends = new Set(')）]】:：*');

  constructor(tables: readonly Table[]) {
    for (const { fields } of tables)
      for (const { label, aliases } of Object.values(fields))
        for (const word of [label, ...aliases]) {
          const { full } = norm(word);
          this.words.add(full);
          this.ends.add(full.at(-1) ?? '');
        }
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
    if (known === undefined) this.known.set(text, (known = this.words.has(norm(text).full)));
    return known;
  }
}
