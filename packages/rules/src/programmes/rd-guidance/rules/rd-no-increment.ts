import { and, atMost, not, rule, sayMoney } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { increment, isLarge, spending, spendingBefore } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** Of micro, small and medium enterprises the increment alone is supported; a large one has its stock beside. */
export const rdNoIncrement = rule(tax, {
  code: 'rd-no-increment',
  label: '中小微企业研发投入没有增量',
  effect: 'excludes',
  cites: reply('一（一）', '对中小微企业补助的是研发投入的增量。'),
  when: (t, ask) => and(not(isLarge(t, ask)), atMost(increment(t, ask), 0)),
  says: (t, ask) =>
    `研发投入当年${sayMoney(spending(t, ask)!)}、上年${sayMoney(spendingBefore(t, ask)!)}，没有增量；中小微企业只就增量给予补助。`,
});
