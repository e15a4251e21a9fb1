import { fact, type Ask, type Maybe } from '../../../kernel/index.ts';
import { leastFocus, leastGrowth, leastInnovation } from '../parameters/innovative.ts';
import type { Innovative } from '../tables/innovative.ts';
import { figureFor } from './edition.ts';
import { totalOf } from './points.ts';

export const pointsOf = (i: Innovative) => [i.innovationPoints, i.growthPoints, i.focusPoints];

export const innovativePoints = fact(
  '创新型中小企业评价得分',
  (points: number) => `${points}分`,
  (i: Innovative, _ask: Ask): Maybe<number> => totalOf(pointsOf(i), i.score),
);

/** Points of the three kinds, beside the least that each must have. */
export const kindsOf = (
  i: Innovative,
  ask: Ask,
): readonly (readonly [name: string, points: Maybe<number>, least: Maybe<number>])[] => [
  ['创新能力', i.innovationPoints, figureFor(i, ask, leastInnovation)],
  ['成长性', i.growthPoints, figureFor(i, ask, leastGrowth)],
  ['专业化', i.focusPoints, figureFor(i, ask, leastFocus)],
];
