import { not, rule } from '../../../kernel/index.ts';
import { scoreCites } from '../bands.ts';
import { sayScore } from '../say-score.ts';
import { scoresTooLow, totalPoints } from '../score.ts';
import { enterprises } from '../tables/enterprises.ts';

/** How the score of who passes came about; of who fails the refusal says it. */
export const smeScored = rule(enterprises, {
  code: 'sme-scored',
  label: '综合评价得分',
  effect: 'hint',
  cites: scoreCites,
  when: (e, ask) => (totalPoints(e, ask) === undefined ? undefined : not(scoresTooLow(e, ask))),
  says: (e, ask) => `${sayScore(e, ask)}。`,
});
