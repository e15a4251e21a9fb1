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

/** An amount that an eligible row comes to, unless a rule withholds it: money that it is paid, or a mere figure. */
export interface AmountRule<R = never> {
  readonly table: string;
  /** Stable, kebab-case, public. */
  readonly item: string;
  readonly label: string;
  readonly cites: Citation;
  /** Nobody pays it out, such as tax saved: it is shown and traced, and is in no sum of money. */
  readonly figure?: true;
  /** The field that names who is paid, where that is not the row's own subject: the host enterprise of a person. */
  readonly payee?: string;
  /** Undefined where a parameter is not set: never a zero. */
  readonly pays: (row: R, ask: Ask) => Maybe<readonly Instalment[]>;
}

export const amount = <F extends Fields>(
  on: Table<F>,
  definition: Omit<AmountRule<Row<{ fields: F }>>, 'table' | 'payee'> & { readonly payee?: keyof F & string },
): AmountRule<Row<{ fields: F }>> => ({ table: on.id, ...definition });

type Amounts = { readonly amounts: readonly AmountRule[] };

/** The amounts that are no money paid. */
export const figuresOf = ({ amounts }: Amounts): readonly AmountRule[] => amounts.filter(({ figure }) => figure);

/** The amounts that are money paid. */
export const paymentsOf = ({ amounts }: Amounts): readonly AmountRule[] => amounts.filter(({ figure }) => !figure);

/** Tells whether an item is money paid. */
export function paidBy(programme: Amounts): (of: { readonly item: string }) => boolean {
  const figures = new Set(figuresOf(programme).map(({ item }) => item));
  return ({ item }) => !figures.has(item);
}
