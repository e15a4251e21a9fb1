import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { applicants } from '../tables/applicants.ts';

/** A part that exceeds its whole: one of the two is wrong. */
export const specialisedPartExceeds = rule(applicants, {
  code: 'specialised-part-exceeds',
  label: '主营业务收入大于营业收入',
  effect: 'confirm',
  cites: null,
  when: (a) => above(a.mainRevenue, a.revenue),
  says: (a) => `主营业务收入${sayMoney(a.mainRevenue!)}，大于营业收入${sayMoney(a.revenue!)}；请核对两个数及单位。`,
});
