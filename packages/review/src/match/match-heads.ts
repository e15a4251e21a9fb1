import type { Table } from '@keshen/rules';
import { assign } from './assign.ts';
import type { MoneyUnit } from './money-unit.ts';
import { spanned } from './spans.ts';
import { claimsOf, headText, scored, sure, type Scored, type SheetHead } from './sheet-head.ts';
import { vocabularyOf } from './vocabulary.ts';
import { datedColumns } from './years.ts';

/** Which column holds a field. */
export interface MatchedColumn {
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** The head as it stands on the sheet; all rows of it, if it has several. */
  readonly head: string;
  /** How alike head and field are, from 0 to 1. */
  readonly score: number;
  /** The unit of money that the head names. */
  readonly unit: MoneyUnit | undefined;
  /** Where the column holds two days: which of them is this field's. */
  readonly part?: 'first' | 'last';
  /** What else the column might be, or where else the field might stand, almost as well. */
  readonly rival?: Rival;
}

export interface Rival {
  readonly head: string;
  /** The rival column; or, where the same column is claimed twice, that column. */
  readonly column: number;
  /** The other field that claims the column; undefined when it is a known head of no field. */
  readonly field?: string;
  readonly score: number;
}

export interface Match {
  /** Sure enough to read by: a score of 0.8 or more and no rival within 0.1. */
  readonly columns: ReadonlyMap<string, MatchedColumn>;
  /** To be asked. */
  readonly uncertain: ReadonlyMap<string, MatchedColumn>;
  /** Columns whose heads are known, be it as heads of no field. */
  readonly familiar: number;
}

/** A rival so close makes a question of a match: a wrong column is a wrong 不符合. */
const margin = 0.1;

/** How many of the heads are like something that the table knows. Quickly told; most rows of a sheet hold none. */
export function knownHeads(table: Table, heads: readonly SheetHead[]): number {
  const vocabulary = vocabularyOf(table);
  return heads.filter((head) => claimsOf(head, vocabulary).best >= sure).length;
}

/**
 * Finds the columns of a table's fields among the heads. `fits` tells of a column and field what share of the values
 * suits the field, undefined where it cannot tell; it settles near ties and casts doubt on a head that lies.
 */
export function matchHeads(
  table: Table,
  heads: readonly SheetHead[],
  fits: (column: number, field: string) => number | undefined = () => undefined,
): Match {
  const vocabulary = vocabularyOf(table);
  const claims = heads.map((head) => claimsOf(head, vocabulary));
  const fields = Object.keys(table.fields);
  const scores = fields.map((field) => claims.map((claim, i) => scored(claim, field, heads[i]!.column, fits)));
  const places = assign(scores.map((row) => row.map(({ weight }) => weight)));

  const columns = new Map<string, MatchedColumn>();
  const uncertain = new Map<string, MatchedColumn>();
  fields.forEach((field, f) => {
    const place = places[f]!;
    if (place < 0) return;
    const { score } = scores[f]![place]!;
    const rival = rivalColumn(f, place) ?? rivalField(f, place) ?? rivalOther(score, place);
    const matched = { column: heads[place]!.column, head: headText(heads[place]!), score, unit: claims[place]!.unit };
    if (rival || score < sure) uncertain.set(field, rival ? { ...matched, rival } : matched);
    else columns.set(field, matched);
  });
  for (const [field, matched] of spanned(table, heads, claims, fits)) if (!isTaken(field)) columns.set(field, matched);
  for (const [field, matched] of datedColumns(table, heads, claims, isTaken))
    if (!isTaken(field)) columns.set(field, matched);
  const familiar = claims.filter(({ best, other }) => Math.max(best, other?.score ?? 0) >= sure).length;
  return { columns, uncertain, familiar };

  function isTaken(field: string): boolean {
    return columns.has(field) || uncertain.has(field);
  }

  function rivalColumn(f: number, place: number): Rival | undefined {
    const column = scores[f]!.findIndex(
      (candidate, i) => i !== place && !betterUsed(f, i) && close(candidate, scores[f]![place]!),
    );
    if (column < 0) return undefined;
    return { head: headText(heads[column]!), column: heads[column]!.column, score: scores[f]![column]!.score };
  }

  /** The column serves another field, and serves it better. */
  function betterUsed(f: number, column: number): boolean {
    const user = places.indexOf(column);
    return user >= 0 && scores[user]![column]!.score > scores[f]![column]!.score;
  }

  function rivalField(f: number, place: number): Rival | undefined {
    const field = fields.findIndex(
      (_, i) => i !== f && places[i]! < 0 && close(scores[i]![place]!, scores[f]![place]!),
    );
    if (field < 0) return undefined;
    const { column } = heads[place]!;
    return { head: headText(heads[place]!), column, field: fields[field]!, score: scores[field]![place]!.score };
  }

  function rivalOther(score: number, place: number): Rival | undefined {
    const { other } = claims[place]!;
    if (!other || score === 1 || other.score <= score - margin) return undefined;
    return { head: other.head, column: heads[place]!.column, score: other.score };
  }
}

/** A head that says exactly what the form prints is challenged only by another that does. */
const close = (candidate: Scored, taken: Scored): boolean =>
  candidate.score > 0 && (taken.score === 1 ? candidate.score === 1 : candidate.weight > taken.weight - margin);
