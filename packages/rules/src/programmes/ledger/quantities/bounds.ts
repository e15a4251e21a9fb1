import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  subtractRatio,
  type Ratio,
} from '../../../kernel/index.ts';

/** An end of a range. `open`: the range does not reach it. */
export interface End {
  readonly at: Ratio;
  readonly open: boolean;
}

/** What a figure may stand for. An end that is null is nowhere: 超过 n has no highest. */
export interface Bounds {
  readonly least: End | null;
  readonly most: End | null;
}

export const exactly = (at: Ratio): Bounds => ({ least: { at, open: false }, most: { at, open: false } });

export const isPoint = ({ least, most }: Bounds): boolean =>
  least !== null && most !== null && compareRatio(least.at, most.at) === 0;

/** Whether some value lies in both. */
export const overlap = (a: Bounds, b: Bounds): boolean => reaches(a.most, b.least) && reaches(b.most, a.least);

function reaches(most: End | null, least: End | null): boolean {
  if (most === null || least === null) return true;
  const order = compareRatio(most.at, least.at);
  return order > 0 || (order === 0 && !most.open && !least.open);
}

export const holds = (bounds: Bounds, value: Ratio): boolean => overlap(bounds, exactly(value));

type Operation = (a: Ratio, b: Ratio) => Ratio;

/** An end of a result is where both ends are, and is reached where both are. */
const joined = (a: End | null, b: End | null, operation: Operation): End | null =>
  a && b && { at: operation(a.at, b.at), open: a.open || b.open };

export const addBounds = (a: Bounds, b: Bounds): Bounds => ({
  least: joined(a.least, b.least, addRatio),
  most: joined(a.most, b.most, addRatio),
});

export const subtractBounds = (a: Bounds, b: Bounds): Bounds => ({
  least: joined(a.least, b.most, subtractRatio),
  most: joined(a.most, b.least, subtractRatio),
});

/** Of figures that are not negative, as counts and money are. */
export const multiplyBounds = (a: Bounds, b: Bounds): Bounds => ({
  least: joined(a.least, b.least, multiplyRatio),
  most: joined(a.most, b.most, multiplyRatio),
});

/** Of figures that are not negative. Divided by what may be next to nothing, there is no highest. */
export const divideBounds = (a: Bounds, b: Bounds): Bounds => ({
  least: b.most && b.most.at.numerator > 0n ? joined(a.least, b.most, divideRatio) : null,
  most: b.least && b.least.at.numerator > 0n ? joined(a.most, b.least, divideRatio) : null,
});
