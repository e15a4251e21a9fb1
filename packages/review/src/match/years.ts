import type { Table } from '@keshen/rules';
import type { MatchedColumn } from './match-heads.ts';
import { headText, type Claim, type SheetHead } from './sheet-head.ts';

/**
 * The fields of columns whose heads name their years: the later is the year that counts, and the one before it the year
 * before. Earlier years are nobody's; where two columns name one year nobody chooses. A year that stands alone is the
 * one that counts, unless another head has said so already.
 */
export function datedColumns(
  { years = [] }: Table,
  heads: readonly SheetHead[],
  claims: readonly Claim[],
  isTaken: (field: string) => boolean,
): readonly (readonly [field: string, matched: MatchedColumn])[] {
  return years.flatMap((pair) => {
    const columns = heads
      .flatMap((head, i) => {
        const { dated, unit } = claims[i]!;
        const matched = { column: head.column, head: headText(head), score: 1, unit };
        return dated?.pair === pair ? [{ year: dated.year, matched }] : [];
      })
      .toSorted((a, b) => b.year - a.year);
    const [last, before] = columns;
    if (!last || new Set(columns.map(({ year }) => year)).size < columns.length) return [];
    if (!before) return [[isTaken(pair.last) ? pair.before : pair.last, last.matched]] as const;
    const first = [pair.last, last.matched] as const;
    return before.year === last.year - 1 ? [first, [pair.before, before.matched] as const] : [first];
  });
}
