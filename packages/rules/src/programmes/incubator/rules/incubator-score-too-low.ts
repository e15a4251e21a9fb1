import { rule, sayFigure } from '../../../kernel/index.ts';
import { scoresTooLow } from '../contends.ts';
import { leastScore } from '../parameters.ts';
import { carriers } from '../tables/carriers.ts';

/** Only where the office has set a least score. */
export const incubatorScoreTooLow = rule(carriers, {
  code: 'incubator-score-too-low',
  label: '评价得分低于下限',
  effect: 'excludes',
  cites: leastScore.cites,
  when: scoresTooLow,
  says: (c, ask) => `评价得分${c.score}分，低于后补助最低得分${sayFigure(leastScore.unit, ask.limit(leastScore)!)}。`,
});
