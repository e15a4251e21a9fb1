import { compareRatio, type Ratio } from '../kernel/ratio.ts';

/** A unit that waits for a place, with the right it has to it. */
export interface Waiting {
  readonly index: number;
  readonly priority: Ratio;
}

/** What a method found: whole places by claim, then who was served in which order, and what is left to a tie. */
export interface Contest {
  readonly whole: readonly number[];
  readonly quotas?: readonly Ratio[];
  readonly remainders: readonly (Ratio | undefined)[];
  /** Indexes of the claims, in the order of award. Claims with equal right that were all served stand together. */
  readonly order: readonly number[];
  readonly tie: { readonly places: number; readonly among: readonly number[] } | null;
}

/** Serves the highest priorities. Where the last places are claimed with equal right by more than there are, nobody gets them yet. */
export function awardInOrder(waiting: readonly Waiting[], places: number): Pick<Contest, 'order' | 'tie'> {
  const ranked = waiting.toSorted((a, b) => compareRatio(b.priority, a.priority));
  if (places >= ranked.length) return { order: ranked.map(({ index }) => index), tie: null };
  const edge = ranked[places]!.priority;
  const above = ranked.filter(({ priority }) => compareRatio(priority, edge) > 0);
  const level = ranked.filter(({ priority }) => compareRatio(priority, edge) === 0).map(({ index }) => index);
  const left = places - above.length;
  return { order: above.map(({ index }) => index), tie: left === 0 ? null : { places: left, among: level } };
}
