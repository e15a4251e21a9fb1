import type { Citation } from './citation.ts';

/** A text that can be read in two ways. The first way is the literal one and holds until the office settles it. */
export interface Reading<W extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly cites: Citation;
  /** Each way and what it means, in our own words; the literal one first. */
  readonly ways: readonly (readonly [way: W, meaning: string])[];
}

export const reading = <const W extends string>(definition: Reading<W>): Reading<W> => definition;

export const literalWay = <W extends string>({ ways }: Reading<W>): W => ways[0]![0];
