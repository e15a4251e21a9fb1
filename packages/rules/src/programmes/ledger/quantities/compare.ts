import { roundRatio } from '../../../figures/index.ts';
import { compareRatio, divideRatio, type Maybe } from '../../../kernel/index.ts';
import { holds, overlap } from './bounds.ts';
import type { Estimate } from './estimate.ts';
import { boundsOf, type Quantity } from './quantity.ts';

/**
 * How a figure stands to what it ought to be. agrees: printed alike, or within what its word allows. rounding: only if the
 * parts were rounded, or their words stretched. differs: in no case. open: it hangs on a 左右 that nobody has bounded.
 */
export type Agreement = 'agrees' | 'rounding' | 'differs' | 'open';

export function compare(expected: Estimate, told: Quantity, tolerance: Maybe<number>): Agreement {
  const own = boundsOf(told, tolerance);
  if (compareRatio(expected.number, told.number) === 0) return 'agrees';
  if (told.word === undefined && !expected.rough && printsAlike(expected, told)) return 'agrees';
  if (!own || !expected.bounds) return 'open';
  if (told.word !== undefined && holds(own, expected.number)) return 'agrees';
  return overlap(own, expected.bounds) ? 'rounding' : 'differs';
}

const printsAlike = ({ number }: Estimate, { number: own, decimals, unit }: Quantity): boolean =>
  roundRatio(divideRatio(number, unit.scale), decimals) === roundRatio(divideRatio(own, unit.scale), decimals);
