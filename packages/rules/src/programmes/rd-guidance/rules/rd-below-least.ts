import { above, and, below, rule, sayMoney } from '../../../kernel/index.ts';
import { leastPayment } from '../parameters.ts';
import { subsidy } from '../subsidy.ts';
import { tax } from '../tables/tax.ts';

/** Compared after rounding and the cap: what would be paid is what counts. */
export const rdBelowLeast = rule(tax, {
  code: 'rd-below-least',
  label: '补助低于最低拨付额',
  effect: 'withholds',
  item: 'rd-guidance-subsidy',
  cites: leastPayment.cites,
  when: (t, ask) => {
    const least = ask.limit(leastPayment);
    if (least === null) return false;
    const earned = subsidy(t, ask);
    // Who earns nothing has been told why.
    return and(above(earned, 0), below(earned, least));
  },
  says: (t, ask) =>
    `测算补助${sayMoney(subsidy(t, ask)!)}，低于最低拨付额${sayMoney(ask.value(leastPayment)!)}，不予补助。`,
});
