import { rule } from '../../../kernel/index.ts';
import { boundOf } from '../application-day.ts';
import { guide } from '../document.ts';
import { sayBound } from '../facts.ts';
import { scoreBound } from '../parameters.ts';
import { hasPoints, isAbove, openItems, sayPoints, scoreOf } from '../score.ts';
import { applicants } from '../tables/applicants.ts';

/** The experts have still to decide, and it matters. */
export const hightechPointsOpen = rule(applicants, {
  code: 'hightech-points-open',
  label: '专家评分未齐，得分尚不能定',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: guide('企业创新能力评价', '由技术专家和财务专家按四项指标打分。'),
  when: (a, ask) => {
    const bound = boundOf(scoreBound, a, ask);
    return bound === undefined ? undefined : isAbove(scoreOf(a, ask), bound) === undefined;
  },
  says: (a, ask) => {
    const open = hasPoints(a) ? `待专家评分：${openItems(a, ask).join('、')}` : '专家尚未评分';
    return `创新能力得分可能为${sayPoints(scoreOf(a, ask))}，是否大于${sayBound(scoreBound, a, ask)}尚不能定；${open}。`;
  },
});
