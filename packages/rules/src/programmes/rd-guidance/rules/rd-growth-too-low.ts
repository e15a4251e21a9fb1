import { and, not, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { growsTooLittle, isLarge, spending, spendingBefore } from '../facts.ts';
import { leastGrowth } from '../parameters.ts';
import { tax } from '../tables/tax.ts';

/** A large enterprise that grows too little still has its stock: only its increment does not count. */
export const rdGrowthTooLow = rule(tax, {
  code: 'rd-growth-too-low',
  label: '中小微企业研发投入增幅低于下限',
  effect: 'excludes',
  cites: leastGrowth.cites,
  when: (t, ask) => and(not(isLarge(t, ask)), growsTooLittle(t, ask)),
  says: (t, ask) =>
    `研发投入由${sayMoney(spendingBefore(t, ask)!)}增加到${sayMoney(spending(t, ask)!)}，增幅不足${sayFigure(leastGrowth.unit, ask.value(leastGrowth)!)}，不予补助。`,
});
