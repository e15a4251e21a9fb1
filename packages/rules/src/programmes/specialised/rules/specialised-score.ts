import { not, rule, sayFigure } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { figureFor, isCurrent, sayEdition } from '../facts/edition.ts';
import { passesScore } from '../facts/score.ts';
import { leastScore } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

/** Whoever scores fills the points in; here they are only bounded. */
export const specialisedScore = rule(applicants, {
  code: 'specialised-score',
  label: '评价得分不足',
  effect: 'excludes',
  cites: bothRules(standards.applicants, '评价得分达到规定分数；原办法另有四项直通条件，符合其一即可。'),
  when: (a, ask) => not(passesScore(a, ask)),
  says: (a, ask) =>
    `${sayEdition(a, ask)}评价得分须${sayFigure(leastScore.unit, figureFor(a, ask, leastScore)!)}以上${isCurrent(a, ask) ? '' : '，或者符合四项直通条件之一'}；所填${a.score}分${isCurrent(a, ask) ? '' : '，四项都不符合'}。`,
});
