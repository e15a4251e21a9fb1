import {
  addRatio,
  compareRatio,
  divideRatio,
  floorRatio,
  multiplyRatio,
  ratio,
  subtractRatio,
  type Ratio,
} from '../kernel/ratio.ts';
import { awardInOrder, type Contest } from './award.ts';
import type { Claim } from './claim.ts';

/**
 * Largest remainder (Hare quota, 最大余额法). Shares are in proportion to the weights as far as the limits allow; each unit gets the
 * whole part of its share, and the places left over go to the largest remainders.
 */
export function largestRemainder(places: number, claims: readonly Claim[]): Contest {
  const quotas = sharesWithin(places, claims);
  const whole = quotas.map((quota) => Number(floorRatio(quota)));
  const remainders = quotas.map((quota, i) => subtractRatio(quota, ratio(BigInt(whole[i]!))));
  const left = places - whole.reduce((sum, n) => sum + n, 0);
  const waiting = claims.flatMap((_, i) =>
    remainders[i]!.numerator > 0n ? [{ index: i, priority: remainders[i]! }] : [],
  );
  return { whole, quotas, remainders, ...awardInOrder(waiting, left) };
}

/**
 * The exact share of each claim: weight × one common factor, cut to its limits, and all shares together the places.
 * In each round the shares that break a limit on the side that outweighs are fixed at it; every round fixes one at least.
 */
function sharesWithin(places: number, claims: readonly Claim[]): readonly Ratio[] {
  const fixed: (Ratio | undefined)[] = claims.map(({ weight, floor }) =>
    weight.numerator === 0n ? ratio(BigInt(floor)) : undefined,
  );
  for (;;) {
    const rest = fixed.reduce<Ratio>((sum, share) => (share ? subtractRatio(sum, share) : sum), ratio(BigInt(places)));
    const weights = claims.reduce((sum, { weight }, i) => (fixed[i] ? sum : addRatio(sum, weight)), ratio(0n));
    if (weights.numerator === 0n) return fixed as readonly Ratio[];
    const factor = divideRatio(rest, weights);
    const free = claims.map(({ weight }, i) => fixed[i] ?? multiplyRatio(weight, factor));
    const within = free.map((share, i) => clamped(share, claims[i]!));
    const excess = within.reduce((sum, share) => addRatio(sum, share), ratio(BigInt(-places)));
    const side = compareRatio(excess, ratio(0n));
    if (side === 0) return within;
    within.forEach((share, i) => {
      const moved = compareRatio(share, free[i]!);
      if (!fixed[i] && moved !== 0 && Math.sign(moved) === side) fixed[i] = share;
    });
  }
}

function clamped(share: Ratio, { floor, cap }: Claim): Ratio {
  const least = ratio(BigInt(floor));
  if (compareRatio(share, least) < 0) return least;
  const most = cap === undefined ? undefined : ratio(BigInt(cap));
  return most && compareRatio(share, most) > 0 ? most : share;
}
