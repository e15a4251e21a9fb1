import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** R&D expenses are a part of costs and expenses: most often a unit is wrong. */
export const smeRdOverCosts = rule(enterprises, {
  code: 'sme-rd-over-costs',
  label: '研发费用高于成本费用',
  effect: 'confirm',
  cites: null,
  when: (e) => above(e.rd, e.costs),
  says: (e) => `研发费用${sayMoney(e.rd!)}，高于成本费用支出${sayMoney(e.costs!)}；请核对两个数及其单位。`,
});
