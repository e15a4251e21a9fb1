import type { Ask } from './ask.ts';
import type { Citation } from './citation.ts';
import type { Fen } from './money.ts';
import type { Fields, Row, Table } from './table.ts';
import type { Maybe } from './truth.ts';

export interface Instalment {
  /** Calendar year, or the year of the term (1, 2, …) where the documents leave the first payment open. */
  readonly year: number;
  readonly amount: Fen;
  /** The intake year by whose figures it was found, where that is known. */
  readonly batch?: number;
  /** 预计: what it depends on has not happened yet, such as a signature. */
  readonly expected?: true;
}

/** Money that an eligible row earns, unless a rule withholds it. */
export interface AmountRule<R = never> {
  readonly table: string;
  /** Stable, kebab-case, public. */
  readonly item: string;
  readonly label: string;
  readonly cites: Citation;
  /** The field that names who is paid, where that is not the row's own subject: the host enterprise of a person. */
  readonly payee?: string;
  /** Undefined where a parameter is not set: never a zero. */
  readonly pays: (row: R, ask: Ask) => Maybe<readonly Instalment[]>;
}

export const amount = <F extends Fields>(
  on: Table<F>,
  definition: Omit<AmountRule<Row<{ fields: F }>>, 'table' | 'payee'> & { readonly payee?: keyof F & string },
): AmountRule<Row<{ fields: F }>> => ({ table: on.id, ...definition });
