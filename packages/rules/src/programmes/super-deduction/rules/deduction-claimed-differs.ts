import { rule, sayMoney } from '../../../kernel/index.ts';
import { extraDeduction } from '../deduction.ts';
import { generalRate } from '../parameters.ts';
import { toFen } from '../say-exact.ts';
import { enterprises } from '../tables/enterprises.ts';

/** What the enterprise has put down is not what its own figures come to. */
export const deductionClaimedDiffers = rule(enterprises, {
  code: 'deduction-claimed-differs',
  label: '申报加计扣除额与测算不一致',
  effect: 'confirm',
  cites: generalRate.cites,
  when: (e, ask) => {
    if (e.claimed === undefined) return undefined;
    const extra = extraDeduction(e, ask);
    return extra && toFen(extra) !== e.claimed;
  },
  says: (e, ask) =>
    `申报加计扣除额${sayMoney(e.claimed!)}，按所填费用和当年比例测算为${sayMoney(toFen(extraDeduction(e, ask)!))}；请核对归集口径和适用比例。`,
});
