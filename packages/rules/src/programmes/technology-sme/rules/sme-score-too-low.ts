import { and, not, rule, sayFigure } from '../../../kernel/index.ts';
import { isDirect } from '../direct.ts';
import { leastScore } from '../parameters.ts';
import { sayScore, waysUp } from '../say-score.ts';
import { scoresTooLow, totalPoints } from '../score.ts';
import { enterprises } from '../tables/enterprises.ts';

/** 不低于: 60 points pass. Only where the score fails, or is open, does it matter what admits directly. */
export const smeScoreTooLow = rule(enterprises, {
  code: 'sme-score-too-low',
  label: '综合评价得分低于下限',
  effect: 'excludes',
  cites: leastScore.cites,
  when: (e, ask) => {
    const low = scoresTooLow(e, ask);
    return low === false ? false : and(low, not(isDirect(e, ask)));
  },
  says: (e, ask) => {
    const bound = ask.value(leastScore)!;
    const total = totalPoints(e, ask);
    const needs =
      total === undefined
        ? '未填的各项按最高分计也不够'
        : `还差${sayFigure(leastScore.unit, bound - total)}，${sayWays(waysUp(e, ask, bound))}`;
    return `${sayScore(e, ask)}；须不低于${sayFigure(leastScore.unit, bound)}，${needs}；也没有可以直接确认的条件。`;
  },
});

const sayWays = (ways: readonly string[]): string =>
  ways.length > 0 ? `达到下列任一项即可：${ways.join('，')}` : '任何一项单独提高都不够';
