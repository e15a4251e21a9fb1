import { below, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { innovativePoints } from '../facts/innovative.ts';
import { innovativeScore } from '../parameters/innovative.ts';
import { innovative } from '../tables/innovative.ts';

/** Where nobody wrote the total down, it is what the three kinds add up to. */
export const specialisedInnovativeScore = rule(innovative, {
  code: 'specialised-innovative-score',
  label: '评价得分不足',
  effect: 'excludes',
  cites: innovativeScore.cites,
  when: (i, ask) => below(innovativePoints(i, ask), figureFor(i, ask, innovativeScore)),
  says: (i, ask) =>
    `${sayEdition(i, ask)}创新型中小企业评价得分须${sayFigure(innovativeScore.unit, figureFor(i, ask, innovativeScore)!)}以上，为${innovativePoints(i, ask)}分。`,
});
