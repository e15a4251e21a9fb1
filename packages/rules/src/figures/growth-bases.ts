import { addRatio, divideRatio, floorRatio, parseRatio, ratio, subtractRatio, type Ratio } from '../kernel/ratio.ts';
import type { Maybe } from '../kernel/truth.ts';
import { roundRatio } from './print-ratio.ts';

/** Whole numbers from the least to the most. */
export interface WholeRange {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * From what whole number a figure has grown, where its growth is printed rounded: `growthBases(1804n, '32.6')` is 1360 alone,
 * `growthBases(3112n, '7.2')` 2902 to 2904. Undefined where no whole number fits, or the text is no percentage above -100.
 */
export function growthBases(figure: bigint, percent: string): Maybe<WholeRange> {
  const growth = parseRatio(percent);
  if (!growth || figure <= 0n) return undefined;
  const decimals = percent.split('.')[1]?.length ?? 0;
  const printed = roundRatio(growth, decimals);
  const half = ratio(1n, 2n * 10n ** BigInt(decimals));
  const fits = (base: bigint) => base > 0n && roundRatio(ratio(100n * (figure - base), base), decimals) === printed;
  const lowest = baseOf(figure, addRatio(growth, half));
  const highest = baseOf(figure, subtractRatio(growth, half));
  if (lowest === undefined || highest === undefined) return undefined;
  // Which of the two bounds belongs to the range depends on the side to which a half is rounded.
  const least = fits(lowest) ? lowest : lowest + 1n;
  const most = fits(highest) ? highest : highest - 1n;
  return fits(least) && fits(most) ? { least, most } : undefined;
}

/** The whole part of the base from which a figure grows by so many per cent. */
function baseOf(figure: bigint, percent: Ratio): Maybe<bigint> {
  const factor = addRatio(ratio(1n), divideRatio(percent, ratio(100n)));
  return factor.numerator <= 0n ? undefined : floorRatio(divideRatio(ratio(figure), factor));
}
