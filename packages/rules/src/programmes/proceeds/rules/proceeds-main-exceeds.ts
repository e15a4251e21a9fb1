import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { results } from '../tables/results.ts';

/** A part that exceeds its whole: one of the two is wrong. */
export const proceedsMainExceeds = rule(results, {
  code: 'proceeds-main-exceeds',
  label: '主要贡献人员所得多于奖励总额',
  effect: 'confirm',
  cites: null,
  when: (r) => above(r.mainReward, r.reward),
  says: (r) =>
    `主要贡献人员所得${sayMoney(r.mainReward!)}，多于奖励总额${sayMoney(r.reward!)}；请核对两个数和金额单位。`,
});
