import {
  compareRatio,
  decimalOf,
  floorRatio,
  multiplyRatio,
  parseRatio,
  ratio,
  sayFigure,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';

/** A part and the whole that it is measured by: heads by heads, or fen by fen. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Both, or nothing. */
export const shareOf = (part: Maybe<number>, whole: Maybe<number>): Maybe<Share> =>
  part === undefined || whole === undefined ? undefined : { part, whole };

/**
 * Whether the share is more than so many parts per million, exactly; the bound itself is not more. Nothing of a whole
 * of nothing is not more than any bound either.
 */
export const isMoreThan = (share: Share, millionths: number): boolean => beyond(share, millionths) > 0;

/** Whether the share is so many parts per million or more, exactly. Nothing of a whole of nothing reaches no bound. */
export const isAtLeast = (share: Share, millionths: number): boolean =>
  share.whole !== 0 && beyond(share, millionths) >= 0;

/** So much nearer than this the two products may lie that floating point cannot tell which is greater. */
const doubtful = 1e-9;

/** Positive, zero or negative, as the share is above, at or below the bound. */
function beyond({ part, whole }: Share, millionths: number): number {
  const [own, due] = [part * 1_000_000, whole * millionths];
  // Most shares are far from a bound or made of whole numbers that are not too large, and fractions are slow.
  if (isWhole(part, own) && isWhole(whole, due)) return own - due;
  if (Math.abs(own - due) > doubtful * Math.max(Math.abs(own), Math.abs(due))) return own - due;
  return compareRatio(multiplyRatio(exact(part), million), multiplyRatio(exact(whole), ratio(BigInt(millionths))));
}

const isWhole = (figure: number, product: number): boolean => Number.isInteger(figure) && Number.isSafeInteger(product);

/** 60%, 59.99%: cut off below a hundredth of a per cent, never rounded up to a bound that it misses. */
export function sayShare({ part, whole }: Share): string {
  if (whole === 0) return '无从计算';
  const parts = floorRatio(
    multiplyRatio(exact(part), ratio(10_000n * exact(whole).denominator, exact(whole).numerator)),
  );
  return sayFigure('百万分之一', Number(parts) * 100);
}

const million = ratio(1_000_000n);

/** Yearly averages of heads may be fractional. */
const exact = (figure: number): Ratio => parseRatio(decimalOf(figure) ?? '0')!;
