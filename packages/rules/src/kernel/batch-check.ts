import type { Ask } from './ask.ts';
import type { Citation } from './citation.ts';
import type { Earned } from './evaluation.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Maybe } from './truth.ts';

/** Looks at what all rows of a table come to together, where no single row is at fault. Somebody has to confirm it. */
export interface BatchCheck<R = never> {
  readonly table: string;
  /** Stable, kebab-case, public. */
  readonly code: string;
  readonly label: string;
  readonly cites: Citation;
  /** The sentence for the clerk. Undefined: nothing to say, or not yet. `earned` has every item of every row. */
  readonly says: (rows: readonly R[], earned: readonly Earned[], ask: Ask) => Maybe<string>;
}

export const batchCheck = <F extends Fields>(
  on: Table<F>,
  definition: Omit<BatchCheck<Row<{ fields: F }>>, 'table'>,
): BatchCheck<Row<{ fields: F }>> => ({ table: on.id, ...definition });
