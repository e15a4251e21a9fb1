import { atLeast, or, type Ask, type Maybe, type Truth } from '../../../kernel/index.ts';
import { leastScore } from '../parameters/applicants.ts';
import { fullFeature, fullFineness, fullFocus, fullInnovation } from '../parameters/points.ts';
import type { Applicant } from '../tables/applicants.ts';
import { isDirect } from './direct.ts';
import { figureFor, isFormer } from './edition.ts';

/** Whether the points are enough. */
export const hasPoints = (a: Applicant, ask: Ask): Truth => atLeast(a.score, figureFor(a, ask, leastScore));

/** Under the former rule a direct ground stands in the place of points; who has the points is not asked for it. */
export function passesScore(a: Applicant, ask: Ask): Truth {
  const enough = hasPoints(a, ask);
  if (enough === true || figureFor(a, ask, leastScore) === undefined) return enough;
  return isFormer(a, ask) ? or(enough, isDirect(a, ask)) : enough;
}

/** Points by the four kinds of the former rule, beside their full marks. */
export const blocksOf = (
  a: Applicant,
  ask: Ask,
): readonly (readonly [name: string, points: Maybe<number>, full: Maybe<number>])[] => [
  ['专业化', a.focusPoints, figureFor(a, ask, fullFocus)],
  ['精细化', a.finenessPoints, figureFor(a, ask, fullFineness)],
  ['特色化', a.featurePoints, figureFor(a, ask, fullFeature)],
  ['创新能力', a.innovationPoints, figureFor(a, ask, fullInnovation)],
];
