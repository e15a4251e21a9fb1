import { addRatio, compareRatio, ratio, type Maybe, type Truth } from '../../../kernel/index.ts';
import { exact, sayExact } from './share.ts';

type Points = readonly Maybe<number>[];

/** The sum of points, which may have decimals; undefined while one is not known. */
export function sumOf(points: Points) {
  let sum = ratio(0n);
  for (const one of points) {
    if (one === undefined) return undefined;
    sum = addRatio(sum, exact(one));
  }
  return sum;
}

/** Whether points do not add up to the total that stands beside them. */
export function differs(points: Points, total: Maybe<number>): Truth {
  const sum = sumOf(points);
  return sum === undefined || total === undefined ? undefined : compareRatio(sum, exact(total)) !== 0;
}

/** The total, or what the points add up to where nobody wrote it down. */
export function totalOf(points: Points, total: Maybe<number>): Maybe<number> {
  if (total !== undefined) return total;
  const sum = sumOf(points);
  return sum && Number(sum.numerator) / Number(sum.denominator);
}

/** 61.5, as it would be written. */
export const saySum = (points: Points): string => {
  const sum = sumOf(points);
  return sum === undefined ? '' : sayExact(sum);
};
