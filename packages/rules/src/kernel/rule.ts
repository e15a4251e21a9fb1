import type { Ask } from './ask.ts';
import type { Citation } from './citation.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Maybe, Truth } from './truth.ts';

/** Who has to act on an undetermined answer: the applicant (待补正) or the office (待核定). */
export type Side = 'theirs' | 'ours';

/** What a rule that suspends waits for. */
export interface Awaits {
  readonly kind: 'choice' | 'standard' | 'table';
  readonly by: Side;
}

interface Common<Subject> {
  /** Stable, kebab-case, public. */
  readonly code: string;
  /** A few words that stand for the rule in lists. */
  readonly label: string;
  /** The sentence for the clerk: what was found and what the paragraph asks for. */
  readonly says: (subject: Subject, ask: Ask) => string;
}

/**
 * What follows when the condition holds.
 * excludes: the row is ineligible; not knowing leaves it undetermined.
 * suspends: the row is undetermined until somebody acts; so it is while nobody knows.
 * withholds: the row earns none of the named item; not knowing leaves the amount open.
 * confirm, hint: somebody has to look, or may want to. Only these may stand without a paragraph.
 */
type Consequence =
  | { readonly effect: 'excludes'; readonly cites: Citation }
  | { readonly effect: 'suspends'; readonly cites: Citation; readonly awaits: Awaits }
  | { readonly effect: 'withholds'; readonly cites: Citation; readonly item: string }
  | { readonly effect: 'confirm' | 'hint'; readonly cites: Citation | null };

/** Looks at one row. */
export type RowRule<R = never> = {
  readonly kind: 'row';
  readonly table: string;
  readonly when: (row: R, ask: Ask) => Truth;
  /** Turns a hint into something to confirm, for the rows for which this holds as well. */
  readonly confirmWhen?: (row: R, ask: Ask) => Truth;
} & Common<R> &
  Consequence;

/** Looks at the rows that share a key; for a row whose key is not known the answer is not known. */
export type GroupRule<R = never> = {
  readonly kind: 'group';
  readonly table: string;
  readonly by: (row: R, ask: Ask) => Maybe<string>;
  readonly when: (rows: readonly R[], ask: Ask) => Truth;
} & Common<readonly R[]> &
  Consequence;

export type Rule<R = never> = RowRule<R> | GroupRule<R>;
export type Effect = Consequence['effect'];

type Definition<T> = T extends unknown ? Omit<T, 'kind' | 'table'> : never;

export const rule = <F extends Fields>(
  on: Table<F>,
  definition: Definition<RowRule<Row<{ fields: F }>>>,
): RowRule<Row<{ fields: F }>> => ({ kind: 'row', table: on.id, ...definition }) as RowRule<Row<{ fields: F }>>;

export const groupRule = <F extends Fields>(
  on: Table<F>,
  definition: Definition<GroupRule<Row<{ fields: F }>>>,
): GroupRule<Row<{ fields: F }>> => ({ kind: 'group', table: on.id, ...definition }) as GroupRule<Row<{ fields: F }>>;
