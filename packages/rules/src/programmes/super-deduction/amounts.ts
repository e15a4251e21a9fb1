import { amount, type Ask, type Fen, type Instalment, type Maybe } from '../../kernel/index.ts';
import { extraDeduction, taxSaved } from './deduction.ts';
import { generalRate, taxRate } from './parameters.ts';
import { toFen } from './say-exact.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';

/** What may be deducted beyond the fees. */
export const deductionExtra = amount(enterprises, {
  item: 'deduction-extra',
  label: '加计扣除额',
  cites: generalRate.cites,
  figure: true,
  pays: (e, ask) => ofYear(e, extraFen(e, ask)),
});

/** What the deduction saves in tax. */
export const deductionTaxSaved = amount(enterprises, {
  item: 'deduction-tax-saved',
  label: '减免税额',
  cites: taxRate.cites,
  figure: true,
  pays: (e, ask) => ofYear(e, taxSaved(e, ask)),
});

function extraFen(e: Enterprise, ask: Ask): Maybe<Fen> {
  const extra = extraDeduction(e, ask);
  return extra && toFen(extra);
}

function ofYear({ year }: Enterprise, sum: Maybe<Fen>): Maybe<readonly Instalment[]> {
  if (sum === undefined || year === undefined) return undefined;
  return sum === 0 ? [] : [{ year, amount: sum }];
}
