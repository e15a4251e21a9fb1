import { not, rule } from '../../../kernel/index.ts';
import { boundOf } from '../application-day.ts';
import { sayBound } from '../facts.ts';
import { scoreBound } from '../parameters.ts';
import { isAbove, sayPoints, scoreOf } from '../score.ts';
import { applicants } from '../tables/applicants.ts';

/** 70 itself fails. Settled as soon as the points that are still open cannot lift the score above the bound. */
export const hightechScoreTooLow = rule(applicants, {
  code: 'hightech-score-too-low',
  label: '创新能力得分未达到要求',
  effect: 'excludes',
  cites: scoreBound.cites,
  when: (a, ask) => not(isAbove(scoreOf(a, ask), boundOf(scoreBound, a, ask))),
  says: (a, ask) => {
    const [least, most] = scoreOf(a, ask);
    const found = least === most ? sayPoints([least, most]) : `按已填数据最高只能得${most}分`;
    return `创新能力得分${found}；须大于${sayBound(scoreBound, a, ask)}，等于不算。`;
  },
});
