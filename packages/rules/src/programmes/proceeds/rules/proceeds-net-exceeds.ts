import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { results } from '../tables/results.ts';

/** What is left when costs are off is no more than what came in. */
export const proceedsNetExceeds = rule(results, {
  code: 'proceeds-net-exceeds',
  label: '净收入多于转化金额',
  effect: 'confirm',
  cites: null,
  when: (r) => above(r.net, r.amount),
  says: (r) => `转化净收入${sayMoney(r.net!)}，多于转化金额${sayMoney(r.amount!)}；请核对两个数和金额单位。`,
});
