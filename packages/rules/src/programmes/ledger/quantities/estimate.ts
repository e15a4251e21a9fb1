import {
  addRatio,
  divideRatio,
  multiplyRatio,
  ratio,
  subtractRatio,
  type Maybe,
  type Ratio,
} from '../../../kernel/index.ts';
import { addBounds, divideBounds, exactly, multiplyBounds, subtractBounds, type Bounds } from './bounds.ts';
import { boundsOf, type Quantity } from './quantity.ts';

/** A number with what it may stand for, which is not known where it leans on a 左右 that nobody has bounded. */
export interface Estimate {
  readonly number: Ratio;
  readonly bounds: Maybe<Bounds>;
  /** Whether words such as 余 have a part in it: the number alone then says little. */
  readonly rough: boolean;
}

export const estimateOf = (quantity: Quantity, tolerance: Maybe<number>): Estimate => ({
  number: quantity.number,
  bounds: boundsOf(quantity, tolerance),
  rough: quantity.word !== undefined,
});

export const constant = (value: bigint): Estimate => ({
  number: ratio(value),
  bounds: exactly(ratio(value)),
  rough: false,
});

const lifted =
  (ofNumbers: (a: Ratio, b: Ratio) => Ratio, ofBounds: (a: Bounds, b: Bounds) => Bounds) =>
  (a: Estimate, b: Estimate): Estimate => ({
    number: ofNumbers(a.number, b.number),
    bounds: a.bounds && b.bounds && ofBounds(a.bounds, b.bounds),
    rough: a.rough || b.rough,
  });

export const plus = lifted(addRatio, addBounds);
export const minus = lifted(subtractRatio, subtractBounds);
export const times = lifted(multiplyRatio, multiplyBounds);
/** Raises `RangeError` for a divisor of 0. */
export const over = lifted(divideRatio, divideBounds);
