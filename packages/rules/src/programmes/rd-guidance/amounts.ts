import { amount } from '../../kernel/index.ts';
import { reply } from './document.ts';
import { subsidyYear } from './parameters.ts';
import { subsidy } from './subsidy.ts';
import { tax } from './tables/tax.ts';

/** What an enterprise gets for the R&D of one year. The year is that of the R&D, not that of the payment. */
export const rdGuidanceSubsidy = amount(tax, {
  item: 'rd-guidance-subsidy',
  label: 'R&D投入补助',
  cites: reply('一（一）', '对中小微企业研发投入的增量、大型企业研发投入的增量和存量给予补助。'),
  pays: (t, ask) => {
    const year = ask.value(subsidyYear);
    const earned = subsidy(t, ask);
    if (year === undefined || earned === undefined) return undefined;
    return earned === 0 ? [] : [{ year, amount: earned }];
  },
});
