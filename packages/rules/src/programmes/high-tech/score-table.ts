import { compareRatio, ratio, type Maybe, type Ratio } from '../../kernel/index.ts';

/** Whole points, from the least to the most that may be given. */
export type Points = readonly [least: number, most: number];

/** 企业创新能力评价 of 国科发火〔2016〕195号. Who reaches a bound gets points of its band; the highest that is reached counts. */
interface Band<Bound = number> {
  readonly from: Bound;
  readonly points: Points;
}

const percent = (figure: bigint): Ratio => ratio(figure, 100n);

const growthBands: readonly Band<Ratio>[] = [
  { from: percent(35n), points: [9, 10] },
  { from: percent(25n), points: [7, 8] },
  { from: percent(15n), points: [5, 6] },
  { from: percent(5n), points: [3, 4] },
];

/** On the yearly average of three years: bounds of the three together. */
const conversionBands: readonly Band[] = [
  { from: 3 * 5, points: [25, 30] },
  { from: 3 * 4, points: [19, 24] },
  { from: 3 * 3, points: [13, 18] },
  { from: 3 * 2, points: [7, 12] },
  { from: 3 * 1, points: [1, 6] },
];

const classTwoBands: readonly Band[] = [
  { from: 5, points: [5, 6] },
  { from: 3, points: [3, 4] },
  { from: 1, points: [1, 2] },
];

const bandOf = (bands: readonly Band[], figure: number): Maybe<Points> =>
  bands.find(({ from }) => figure >= from)?.points;

export const none: Points = [0, 0];
export const mostGrowth: Points = [0, 10];
export const mostConversion: Points = [0, 30];

/**
 * What a growth earns. `edge` is the rate above which the lowest band begins; while nobody has set it, what lies between
 * nought and the next band may earn nothing or that band.
 */
export function growthPoints(rate: Ratio | null, edge: () => Maybe<Ratio>): Points {
  if (rate === null || rate.numerator < 0n) return none;
  const band = growthBands.find(({ from: bound }) => compareRatio(rate, bound) >= 0);
  if (band) return band.points;
  const from = edge();
  if (from === undefined) return [0, 2];
  return compareRatio(rate, from) > 0 ? [1, 2] : none;
}

/** What so many conversions in three years earn. Less than one a year and more than none stands in no band. */
export function conversionPoints(inThreeYears: number): Points {
  if (inThreeYears === 0) return none;
  return bandOf(conversionBands, inThreeYears) ?? [0, 6];
}

/** 数量: one of class Ⅰ earns the highest band whatever there is of class Ⅱ. */
export function numberPoints(classOne: Maybe<number>, classTwo: Maybe<number>): Points {
  if (classOne !== undefined && classOne >= 1) return [7, 8];
  const byTwo = classTwo === undefined ? undefined : (bandOf(classTwoBands, Math.floor(classTwo)) ?? none);
  const [least, most] = byTwo ?? [0, 6];
  return classOne === undefined ? [least, 8] : [least, most];
}

/** 获得方式: with something of its own development up to 6, with what it took over from others up to 3. */
export const originPoints = (ownDeveloped: Maybe<boolean>): Points => (ownDeveloped === false ? [1, 3] : [1, 6]);
