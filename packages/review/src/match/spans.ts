import type { Table } from '@keshen/rules';
import type { MatchedColumn } from './match-heads.ts';
import { headText, type Claim, type SheetHead } from './sheet-head.ts';

/**
 * The fields of columns that hold two days, 聘期: 2024.3—2026.2. Only where the values look like days, because 聘期 may as
 * well be a number of years; and only where one column claims to hold them.
 */
export function spanned(
  { spans = [] }: Table,
  heads: readonly SheetHead[],
  claims: readonly Claim[],
  fits: (column: number, field: string) => number | undefined,
): readonly (readonly [field: string, matched: MatchedColumn])[] {
  return spans.flatMap((span) => {
    const claimants = heads.filter(
      ({ column }, i) => claims[i]!.span === span && (fits(column, span.first) ?? 1) >= 0.5,
    );
    const [head] = claimants;
    if (!head || claimants.length > 1) return [];
    const matched = { column: head.column, head: headText(head), score: 1, unit: undefined };
    return [
      [span.first, { ...matched, part: 'first' }],
      [span.last, { ...matched, part: 'last' }],
    ] as const;
  });
}
