import { rule } from '../../../kernel/index.ts';
import { pointsOf } from '../facts/innovative.ts';
import { differs, saySum } from '../facts/points.ts';
import { innovative } from '../tables/innovative.ts';

export const specialisedInnovativeSum = rule(innovative, {
  code: 'specialised-innovative-sum',
  label: '分类得分合计与评价得分不符',
  effect: 'confirm',
  cites: null,
  when: (i) => differs(pointsOf(i), i.score),
  says: (i) => `三类指标得分合计${saySum(pointsOf(i))}分，评价得分填${i.score}分；请核对评分表。`,
});
