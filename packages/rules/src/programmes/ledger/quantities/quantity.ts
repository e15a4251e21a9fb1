import { addRatio, multiplyRatio, ratio, subtractRatio, type Maybe, type Ratio } from '../../../kernel/index.ts';
import { exactly, type Bounds } from './bounds.ts';
import type { Unit } from './unit.ts';
import { meanings, type Word } from './word.ts';

/** A figure as somebody has written it down. */
export interface Quantity {
  /** The number itself, in what its unit is kept in: 1.02亿元 are 102000000. */
  readonly number: Ratio;
  /** How many decimals are written, in its unit. */
  readonly decimals: number;
  /** One in the last place that is not a nought: of 1400 that is 100, of 2.6万 it is 1000. */
  readonly step: Ratio;
  readonly unit: Unit;
  readonly word: Word | undefined;
}

/** Whole things counted one by one, not in 万: such a figure is not rounded. */
const isCounted = ({ unit, decimals }: Quantity): boolean =>
  unit.family === 'count' && decimals === 0 && unit.scale.numerator === 1n;

/** One in the last written decimal. */
const lastPlace = ({ unit, decimals }: Quantity): Ratio =>
  multiplyRatio(unit.scale, ratio(1n, 10n ** BigInt(decimals)));

/**
 * What a figure may stand for: rounded in its last decimal, unless things are counted, and by its word. Undefined for
 * 左右 and 约 as long as nobody has said how far they go; `tolerance` is that, in parts per million.
 */
export function boundsOf(quantity: Quantity, tolerance: Maybe<number>): Maybe<Bounds> {
  const { number, step, word } = quantity;
  const at = { at: number, open: false };
  const beyond = { at: number, open: true };
  switch (word && meanings[word]) {
    case undefined:
      return isCounted(quantity) ? exactly(number) : rounded(quantity);
    case 'over-step':
      return { least: at, most: { at: addRatio(number, step), open: true } };
    case 'below':
      return { least: null, most: beyond };
    case 'above':
      return { least: beyond, most: null };
    case 'at-least':
      return { least: at, most: null };
    case 'at-most':
      return { least: null, most: at };
    case 'about':
      return tolerance === undefined ? undefined : about(number, tolerance);
  }
}

/** Half of the last decimal to either side; the half itself is rounded up. */
function rounded(quantity: Quantity): Bounds {
  const half = multiplyRatio(lastPlace(quantity), ratio(1n, 2n));
  return {
    least: { at: subtractRatio(quantity.number, half), open: false },
    most: { at: addRatio(quantity.number, half), open: true },
  };
}

function about(number: Ratio, tolerance: number): Bounds {
  const share = multiplyRatio(number, ratio(BigInt(tolerance), 1_000_000n));
  return {
    least: { at: subtractRatio(number, share), open: false },
    most: { at: addRatio(number, share), open: false },
  };
}
