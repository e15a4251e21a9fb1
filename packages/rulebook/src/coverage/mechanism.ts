/**
 * How far a mechanism of the documents is served.
 * computed: a verdict, an amount, a quota or a figure is worked out.
 * checked: what is reported of it is held against the documents, against other figures, or against what a form asks.
 * listed: it stands in a register, with figure or task, and nothing more is known that could be checked.
 */
export type Served = 'computed' | 'checked' | 'listed';

export interface Mechanism {
  /** Number of the document and of the mechanism in it: `002-14`. */
  readonly id: string;
  /** Title or number of the document. */
  readonly document: string;
  /** What it is, in our words. */
  readonly name: string;
  readonly served: Served;
  /** Programmes and codes that serve it; each has a page in the book. */
  readonly by: readonly string[];
}

export type Told = readonly [name: string, served: Served, ...by: readonly string[]];

/** The mechanisms of one document, numbered in the order in which it tells them. */
export const mechanismsOf = (number: string, document: string, told: readonly Told[]): readonly Mechanism[] =>
  told.map(([name, served, ...by], i) => ({
    id: `${number}-${String(i + 1).padStart(2, '0')}`,
    document,
    name,
    served,
    by,
  }));
