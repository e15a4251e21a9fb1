import { measure } from './document.ts';

/** From `least` on, itself included, a line of the score is worth so many points. */
export interface Band {
  readonly least: number;
  readonly points: number;
}

/** 科技人员 as a share of all staff, in parts per million. Art. 7. */
export const technicalBands: readonly Band[] = [
  { least: 300_000, points: 20 },
  { least: 250_000, points: 16 },
  { least: 200_000, points: 12 },
  { least: 150_000, points: 8 },
  { least: 100_000, points: 4 },
];

/** R&D expenses as a share of sales. */
export const salesBands: readonly Band[] = [
  { least: 60_000, points: 50 },
  { least: 50_000, points: 40 },
  { least: 40_000, points: 30 },
  { least: 30_000, points: 20 },
  { least: 20_000, points: 10 },
];

/** R&D expenses as a share of costs and expenses. */
export const costBands: readonly Band[] = [
  { least: 300_000, points: 50 },
  { least: 250_000, points: 40 },
  { least: 200_000, points: 30 },
  { least: 150_000, points: 20 },
  { least: 100_000, points: 10 },
];

/** Rights of class Ⅱ, where there is none of class Ⅰ. */
export const classTwoBands: readonly Band[] = [
  { least: 4, points: 24 },
  { least: 3, points: 18 },
  { least: 2, points: 12 },
  { least: 1, points: 6 },
];

/** One right of class Ⅰ is enough. */
export const classOnePoints = 30;

export const scoreCites = measure(
  '七',
  '科技人员20分、研发投入50分、科技成果30分；研发投入在占销售收入、占成本费用两项中选一项。',
);
