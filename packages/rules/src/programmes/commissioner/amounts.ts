import { amount } from '../../kernel/index.ts';
import { plan } from './document.ts';
import { subsidyYears, yearlySubsidy } from './parameters.ts';
import { candidates } from './tables/candidates.ts';

/**
 * What a commissioner earns the host enterprise. The documents leave the first year of payment open,
 * so the years are those of the term: 1 and 2.
 */
export const commissionerSubsidy = amount(candidates, {
  item: 'commissioner-subsidy',
  label: '科创专员补助',
  payee: 'hostCode',
  cites: plan('六（二）1', '首次入选并签订不少于两年聘用合同的，每年给入驻企业5万元，连续两年。'),
  pays: (_, ask) => {
    const yearly = ask.value(yearlySubsidy);
    const years = ask.value(subsidyYears);
    if (yearly === undefined || years === undefined) return undefined;
    return Array.from({ length: years }, (_unused, i) => ({ year: i + 1, amount: yearly }));
  },
});
