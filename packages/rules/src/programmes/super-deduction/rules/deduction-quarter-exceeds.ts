import { compareRatio, rule, sayMoney } from '../../../kernel/index.ts';
import { hasTwoRates } from '../deduction.ts';
import { allowedFees, exact } from '../fees.ts';
import { quarterSplit } from '../readings.ts';
import { sayExact } from '../say-exact.ts';
import { enterprises } from '../tables/enterprises.ts';

/** A quarter that exceeds its year, where the quarter counts; one that is blank there is asked for. */
export const deductionQuarterExceeds = rule(enterprises, {
  code: 'deduction-quarter-exceeds',
  label: '第四季度研发费用多于全年',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: quarterSplit.cites,
  when: (e, ask) => {
    const two = hasTwoRates(e, ask);
    if (two === false || ask.way(quarterSplit) !== 'actual') return false;
    if (two === undefined) return undefined;
    const fees = allowedFees(e, ask);
    const { fourthQuarter } = e;
    return fees === undefined || fourthQuarter === undefined ? undefined : compareRatio(exact(fourthQuarter), fees) > 0;
  },
  says: (e, ask) =>
    `第四季度允许加计扣除的研发费用${sayMoney(e.fourthQuarter!)}，多于全年的${sayExact(allowedFees(e, ask)!)}；请核对后重填。`,
});
