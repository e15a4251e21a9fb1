import { cellKind, type CellBlock } from '@keshen/workbook/port';
import { valueAt } from '@keshen/workbook/model';
import { norm, type Head } from '../match/index.ts';

/** Where the heads of a table of ours stand, by what they stand for. Rows and columns count within the block. */
export interface NamedHeads<N extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<N, number>;
  readonly heads: ReadonlyMap<N, Head>;
}

/** How the heads may be spelt, by what they stand for. */
export type Spellings<N extends string> = Readonly<Record<N, readonly string[]>>;

/**
 * Finds the head row of a table of ours that an office has filled in: it holds the head `by` which the table is told from
 * all others, and one of `also`. Sheets that hold no such word cost a look at their texts and nothing more.
 */
export function namedHeads<N extends string>(
  block: CellBlock,
  spellings: Spellings<N>,
  by: N,
  also: readonly N[],
): NamedHeads<N> | undefined {
  const names = new Map(
    (Object.entries(spellings) as [N, readonly string[]][]).flatMap(([name, all]) => all.map((text) => [text, name])),
  );
  const cue = new RegExp(spellings[by].map((text) => [...text].join('\\s*')).join('|'));
  for (const row of rowsHolding(block, (text) => cue.test(text) && names.get(norm(text).core) === by)) {
    const columns = new Map<N, number>();
    const heads = new Map<N, Head>();
    for (let column = 0; column < block.at.columns; column++) {
      const value = valueAt(block, row, column);
      const head = typeof value === 'string' ? norm(value) : undefined;
      const name = head && names.get(head.core);
      if (name === undefined || columns.has(name)) continue;
      columns.set(name, column);
      heads.set(name, head!);
    }
    if (also.some((name) => columns.has(name))) return { row, columns, heads };
  }
  return undefined;
}

/** A head is short: of all texts of a workbook few are looked at. */
const longestHead = 24;

function rowsHolding({ kinds, numbers, pool }: CellBlock, test: (text: string) => boolean): readonly number[] {
  const wanted = new Set(pool.flatMap((text, i) => (text.length <= longestHead && test(text) ? [i] : [])));
  if (wanted.size === 0) return [];
  const rows = new Set<number>();
  kinds.forEach((column, c) =>
    column.forEach((kind, row) => {
      if (kind === cellKind.text && wanted.has(numbers[c]![row]!)) rows.add(row);
    }),
  );
  return [...rows].toSorted((a, b) => a - b);
}
