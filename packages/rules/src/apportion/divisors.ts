import { compareRatio, multiplyRatio, ratio, type Ratio } from '../kernel/ratio.ts';
import type { Contest } from './award.ts';
import type { Claim } from './claim.ts';

/**
 * The square of the divisor for the place after `n`: priorities are compared as weight² ÷ divisor², so that the geometric mean of
 * Huntington and Hill stays a fraction. Null: a divisor of 0, a right beyond all others.
 */
export type SquaredDivisor = (n: bigint) => Ratio | null;

const squared = (value: Ratio): Ratio => multiplyRatio(value, value);
const positive = (value: Ratio): Ratio | null => (value.numerator === 0n ? null : value);

export const divisors = {
  /** n + ½: favours neither large nor small (Webster). */
  'sainte-lague': (n) => squared(ratio(2n * n + 1n, 2n)),
  /** n + 1: favours the large (Jefferson). */
  'd-hondt': (n) => squared(ratio(n + 1n)),
  /** n: favours the small; everybody with weight gets one first. */
  adams: (n) => positive(squared(ratio(n))),
  /** √(n(n + 1)): everybody with weight gets one first. */
  'huntington-hill': (n) => positive(ratio(n * (n + 1n))),
} as const satisfies Record<string, SquaredDivisor>;

interface Right {
  readonly index: number;
  /** Null: a divisor of 0. */
  readonly squared: Ratio | null;
  readonly weight: Ratio;
}

/** One place after the other goes to the highest priority, from the floors up and never above a cap. */
export function byDivisors(places: number, claims: readonly Claim[], divisor: SquaredDivisor): Contest {
  const whole = claims.map(({ floor }) => floor);
  const order: number[] = [];
  let left = places - whole.reduce((sum, n) => sum + n, 0);
  while (left > 0) {
    const rights = claims.flatMap(({ weight, cap }, index): Right[] => {
      const next = whole[index]!;
      if (weight.numerator === 0n || (cap !== undefined && next >= cap)) return [];
      const by = divisor(BigInt(next));
      return [{ index, weight, squared: by && multiplyRatio(squared(weight), ratio(by.denominator, by.numerator)) }];
    });
    const best = rights.reduce((a, b) => (compareRights(b, a) > 0 ? b : a));
    const level = rights.filter((right) => compareRights(right, best) === 0).map(({ index }) => index);
    if (level.length > left)
      return { whole, remainders: claims.map(() => undefined), order, tie: { places: left, among: level } };
    for (const index of level) {
      whole[index] = whole[index]! + 1;
      order.push(index);
    }
    left -= level.length;
  }
  return { whole, remainders: claims.map(() => undefined), order, tie: null };
}

/** Among rights beyond all others the greater weight goes first. */
function compareRights(a: Right, b: Right): number {
  if (a.squared && b.squared) return compareRatio(a.squared, b.squared);
  if (a.squared || b.squared) return a.squared ? -1 : 1;
  return compareRatio(a.weight, b.weight);
}
