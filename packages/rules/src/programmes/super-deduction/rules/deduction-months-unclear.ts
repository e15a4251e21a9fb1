import { rule } from '../../../kernel/index.ts';
import { hasTwoRates, isMonths } from '../deduction.ts';
import { quarterSplit } from '../readings.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Only where the quarter is told by the months. */
export const deductionMonthsUnclear = rule(enterprises, {
  code: 'deduction-months-unclear',
  label: '经营月数不是1至12',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: quarterSplit.cites,
  when: (e, ask) => {
    const two = hasTwoRates(e, ask);
    if (two === false || ask.way(quarterSplit) !== 'by-months') return false;
    return two === undefined || e.months === undefined ? undefined : !isMonths(e.months);
  },
  says: ({ months }) => `本年经营月数填${months}，第四季度的研发费用按月数分摊；请填1至12的整数。`,
});
