import { below, rule, sayMoney } from '../../../kernel/index.ts';
import { spending } from '../facts.ts';
import { leastSpending } from '../parameters.ts';
import { tax } from '../tables/tax.ts';

/** Waits until the office has said whether the measure asks for a least R&D at all. */
export const rdSpendingTooLow = rule(tax, {
  code: 'rd-spending-too-low',
  label: '研发投入低于最低额',
  effect: 'excludes',
  cites: leastSpending.cites,
  when: (t, ask) => {
    const least = ask.limit(leastSpending);
    return least === null ? false : below(spending(t, ask), least);
  },
  says: (t, ask) =>
    `当年研发投入${sayMoney(spending(t, ask)!)}，低于最低额${sayMoney(ask.value(leastSpending)!)}，不予补助。`,
});
