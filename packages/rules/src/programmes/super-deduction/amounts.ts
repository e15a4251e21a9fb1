import { amount } from '../../kernel/index.ts';
import { taxSaved } from './deduction.ts';
import { taxRate } from './parameters.ts';
import { enterprises } from './tables/enterprises.ts';

/** What the deduction saves in tax. Nobody pays it out. */
export const deductionTaxSaved = amount(enterprises, {
  item: 'deduction-tax-saved',
  label: '加计扣除减免税额',
  cites: taxRate.cites,
  pays: (e, ask) => {
    const saved = taxSaved(e, ask);
    if (saved === undefined || e.year === undefined) return undefined;
    return saved === 0 ? [] : [{ year: e.year, amount: saved }];
  },
});
