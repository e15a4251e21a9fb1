import { ratio, type Ratio } from '../kernel/ratio.ts';

/** To so many decimals, half away from nought, as documents print figures; in units of the last decimal. */
export function roundRatio({ numerator, denominator }: Ratio, decimals: number): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** `1.02`: a fraction rounded to so many decimals. What is printed with fewer decimals than it has is no longer exact. */
export function printRatio(value: Ratio, decimals: number): string {
  const rounded = roundRatio(value, decimals);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${rounded < 0n ? '-' : ''}${digits.slice(0, at)}${decimals > 0 ? `.${digits.slice(at)}` : ''}`;
}

/** `91%`: the share of a part in a whole, rounded. Raises `RangeError` where the whole is nothing. */
export const printShare = (part: Ratio, whole: Ratio, decimals: number): string =>
  `${printRatio(ratio(100n * part.numerator * whole.denominator, part.denominator * whole.numerator), decimals)}%`;
