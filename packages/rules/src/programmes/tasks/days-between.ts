import { serialOf, type Day } from '../../kernel/index.ts';

/** How many days later. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to, false) - serialOf(from, false);
