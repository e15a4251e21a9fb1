import type { Apportionment, Claim, Step } from './claim.ts';
import { clashOf } from './clash.ts';
import type { Contest } from './award.ts';
import { byDivisors, divisors } from './divisors.ts';
import { largestRemainder } from './largest-remainder.ts';

/** The documents name no method: which one holds is a recorded choice of the office. */
export const apportionmentMethods = [
  'largest-remainder',
  'sainte-lague',
  'd-hondt',
  'adams',
  'huntington-hill',
] as const;
export type ApportionmentMethod = (typeof apportionmentMethods)[number];

/** Who was given the places of a tie, by draw or meeting; one entry a place. */
export type Settlement = readonly string[];

/** A settlement that does not fit the tie. */
export class SettlementError extends RangeError {
  override readonly name = 'SettlementError';
}

/**
 * Divides places among units in exact arithmetic. Limits that cannot hold come back as a clash; places that are claimed with equal
 * right come back as a tie, until `settled` says who gets them. The order and the names of the claims change nothing.
 * Raises `RangeError` for places or limits that are no whole numbers from 0 on, and `SettlementError`.
 */
export function apportion(
  places: number,
  claims: readonly Claim[],
  method: ApportionmentMethod,
  settled: Settlement = [],
): Apportionment {
  for (const { floor, cap = 0 } of [...claims, { floor: places }])
    if (![floor, cap].every((n) => Number.isSafeInteger(n) && n >= 0))
      throw new RangeError('places, floors and caps are whole numbers from 0 on');
  const clash = clashOf(places, claims);
  if (clash) return { clash, allocations: [], steps: [], tie: null };
  const contest =
    method === 'largest-remainder' ? largestRemainder(places, claims) : byDivisors(places, claims, divisors[method]);
  return result(claims, contest, settled, method);
}

function result(
  claims: readonly Claim[],
  contest: Contest,
  settled: Settlement,
  method: ApportionmentMethod,
): Apportionment {
  const { whole, order, tie, quotas, remainders } = contest;
  const winners = settled.length === 0 ? [] : winnersOf(claims, tie, settled);
  const served = [...order, ...winners];
  // Divisor methods have counted the places that they awarded in order.
  const counted = method === 'largest-remainder' ? served : winners;
  const allocations = claims.map(({ unit }, i) => ({
    unit,
    places: whole[i]! + counted.filter((index) => index === i).length,
  }));
  const steps = claims.map(({ unit, floor, cap }, i): Step => ({
    unit,
    floor,
    ...(cap !== undefined && { cap }),
    ...(quotas && { quota: quotas[i]! }),
    ...(remainders[i] && { remainder: remainders[i] }),
    whole: method === 'largest-remainder' ? whole[i]! : floor,
    awarded: served.flatMap((index, at) => (index === i ? [at + 1] : [])),
  }));
  const open =
    tie && winners.length === 0
      ? { places: tie.places, units: tie.among.map((i) => claims[i]!.unit).toSorted() }
      : null;
  return { clash: null, allocations, steps, tie: open };
}

function winnersOf(claims: readonly Claim[], tie: Contest['tie'], settled: Settlement): readonly number[] {
  if (!tie) throw new SettlementError('there is no tie to settle');
  if (settled.length !== tie.places || new Set(settled).size !== settled.length)
    throw new SettlementError(`the tie is about ${tie.places} places, one for each unit that is named`);
  return settled.map((name) => {
    const index = tie.among.find((i) => claims[i]!.unit === name);
    if (index === undefined) throw new SettlementError(`${name} has no part in the tie`);
    return index;
  });
}
