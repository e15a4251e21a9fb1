import type { Ask, Maybe } from '../../../kernel/index.ts';
import type { Figure } from '../tables/figures.ts';
import type { RelationRow } from '../tables/relations.ts';
import { sameFigure } from './kinds.ts';
import { listedIn } from './listed.ts';

/** The rows that a line calls one and the same figure. Undefined: it is of another kind, or names fewer than two. */
export function retoldIn(row: RelationRow, ask: Ask): Maybe<readonly Figure[]> {
  if (row.kind !== sameFigure) return undefined;
  const listed = listedIn(row, ask);
  if (!listed || listed.trouble.length > 0) return undefined;
  const rows = [listed.result, ...listed.terms].flatMap((figure) => figure ?? []);
  return rows.length < 2 ? undefined : rows;
}
