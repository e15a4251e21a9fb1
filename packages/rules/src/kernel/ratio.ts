import type { Maybe } from './truth.ts';

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Of numbers that are not negative. Small ones are many, and numbers are ten times as quick as big integers. */
function greatestDivisor(a: bigint, b: bigint): bigint {
  while (a > safe || b > safe) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  let [x, y] = [Number(a), Number(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return BigInt(x);
}

/** A fraction of whole numbers. Raises `RangeError` for a denominator of 0. */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError('a fraction has no denominator 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** A fraction that is not reduced: quick, for one that is only compared. The denominator is positive. */
export const unreduced = (numerator: bigint, denominator: bigint): Ratio =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

/** Reads a plain decimal, such as `12.5`, exactly. Undefined when it is none. */
export function parseRatio(decimal: string): Maybe<Ratio> {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  return ratio(BigInt(`${match[1]}${match[2]}${fraction}`), 10n ** BigInt(fraction.length));
}

export const addRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtractRatio = (a: Ratio, b: Ratio): Ratio => addRatio(a, { ...b, numerator: -b.numerator });

export const multiplyRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.numerator, a.denominator * b.denominator);

/** Raises `RangeError` for a divisor of 0. */
export const divideRatio = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareRatio(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The whole number at or below it. */
export function floorRatio({ numerator, denominator }: Ratio): bigint {
  const whole = numerator / denominator;
  return numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole;
}

/** `12 3/7`, `5` or `3/7`, as one writes it by hand. */
export function sayRatio(value: Ratio): string {
  const whole = floorRatio(value);
  const rest = subtractRatio(value, ratio(whole));
  if (rest.numerator === 0n) return String(whole);
  const fraction = `${rest.numerator}/${rest.denominator}`;
  return whole === 0n ? fraction : `${whole} ${fraction}`;
}
