import { addRatio, subtractRatio, type Ratio } from '../kernel/ratio.ts';

/** What stood at the beginning, where the closing figure and what was added are told. */
export const openingOf = (closing: Ratio, added: Ratio): Ratio => subtractRatio(closing, added);

/**
 * By how much the closing figure departs from an opening one with what was added: negative where something must have been taken
 * off, or the two figures count other things; 0 where they agree.
 */
export const departureOf = (opening: Ratio, added: Ratio, closing: Ratio): Ratio =>
  subtractRatio(closing, addRatio(opening, added));
