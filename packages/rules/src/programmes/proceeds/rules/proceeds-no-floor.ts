import { and, rule } from '../../../kernel/index.ts';
import { law } from '../document.ts';
import { isOpenWay, isUnderLaw } from '../floors.ts';
import { results } from '../tables/results.ts';

/** For some ways of conversion the copies at hand give no share: the office says what holds. */
export const proceedsNoFloor = rule(results, {
  code: 'proceeds-no-floor',
  label: '转化方式没有可用的奖励比例',
  effect: 'suspends',
  awaits: { kind: 'standard', by: 'ours' },
  cites: law('第四十五条', '对转让、许可、作价投资和自行实施规定了下限；其他方式的下限公开转载未载明。'),
  when: (r, ask) => and(isOpenWay(r), isUnderLaw(r, ask)),
  says: (r) => `转化方式为${r.way}，没有可以比对的奖励下限，也没有可以执行的规定或约定；由主管部门核定。`,
});
