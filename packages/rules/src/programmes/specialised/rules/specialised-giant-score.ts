import { below, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { giantScore } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

/** Whoever scores fills the points in; here they are only bounded. */
export const specialisedGiantScore = rule(giants, {
  code: 'specialised-giant-score',
  label: '评价得分不足',
  effect: 'excludes',
  cites: giantScore.cites,
  when: (g, ask) => below(g.score, figureFor(g, ask, giantScore)),
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”发展质量评价得分须${sayFigure(giantScore.unit, figureFor(g, ask, giantScore)!)}以上，所填${g.score}分。`,
});
