import type { Fen, Maybe, Truth } from '../../../kernel/index.ts';

/** Revenue of a year, and of two years before it. */
export interface TwoYears {
  readonly last: Fen;
  readonly earlier: Fen;
}

export const twoYears = (last: Maybe<Fen>, earlier: Maybe<Fen>): Maybe<TwoYears> =>
  last === undefined || earlier === undefined ? undefined : { last, earlier };

/**
 * Whether it has grown by so many parts per million a year, compounded. No root is taken: last ÷ earlier is compared with
 * the square of the yearly factor. From nothing there is no growth to measure.
 */
export function growsBy(growth: Maybe<TwoYears>, millionths: Maybe<number>): Truth {
  if (growth === undefined || millionths === undefined || growth.earlier === 0) return undefined;
  const factor = million + BigInt(millionths);
  return BigInt(growth.last) * million * million >= BigInt(growth.earlier) * factor * factor;
}

/** 4.99%: the yearly growth, cut off below a hundredth of a per cent, never rounded up to a bound that it misses. */
export function sayGrowth({ last, earlier }: TwoYears): string {
  const hundredths = root((BigInt(last) * 10n ** 8n) / BigInt(earlier)) - 10_000n;
  const size = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  const fraction = size.slice(-2).replace(/0+$/, '');
  return `${hundredths < 0n ? '-' : ''}${size.slice(0, -2)}${fraction === '' ? '' : `.${fraction}`}%`;
}

const million = 1_000_000n;

/** The greatest whole number whose square is no more, by Newton's steps from above. */
function root(square: bigint): bigint {
  if (square < 2n) return square;
  let guess = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (guess + square / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
