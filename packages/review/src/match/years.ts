import type { Table } from '@keshen/rules';
import type { MatchedColumn } from './match-heads.ts';
import { headText, type Claim, type SheetHead } from './sheet-head.ts';

/**
 * The fields of columns whose heads name their years: the latest is the year that counts, and the others are so many years
 * before it. Years before the run are nobody's; where two columns name one year nobody chooses. Where another head has
 * said already which year counts, the columns are those before it, unless there are too many of them.
 */
export function datedColumns(
  { years = [] }: Table,
  heads: readonly SheetHead[],
  claims: readonly Claim[],
  isTaken: (field: string) => boolean,
): readonly (readonly [field: string, matched: MatchedColumn])[] {
  return years.flatMap((run) => {
    const columns = heads
      .flatMap((head, i) => {
        const { dated, unit } = claims[i]!;
        const matched = { column: head.column, head: headText(head), score: 1, unit };
        return dated?.run === run ? [{ year: dated.year, matched }] : [];
      })
      .toSorted((a, b) => b.year - a.year);
    const [latest] = columns;
    if (!latest || new Set(columns.map(({ year }) => year)).size < columns.length) return [];
    const first = isTaken(run.fields[0]) && columns.length < run.fields.length ? 1 : 0;
    return columns.flatMap(({ year, matched }) => {
      const field = run.fields[first + latest.year - year];
      return field === undefined ? [] : [[field, matched] as const];
    });
  });
}
