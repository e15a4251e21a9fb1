import {
  addRatio,
  dayOf,
  fact,
  multiplyRatio,
  ratio,
  subtractRatio,
  type Ask,
  type Fen,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';
import { allowedFees, exact } from './fees.ts';
import { highTechTaxRate, taxRate } from './parameters.ts';
import { rateAfter, rateBefore } from './rate.ts';
import { quarterSplit } from './readings.ts';
import { sayExact, toFen } from './say-exact.ts';
import type { Enterprise } from './tables/enterprises.ts';
import { highTechTitle } from './titles.ts';

const million = 1_000_000n;
const none = ratio(0n);
const at = (amount: Ratio, millionths: number): Ratio => multiplyRatio(amount, ratio(BigInt(millionths), million));

/** Fees of the fourth quarter, of a year whose rates differ. */
export const lastQuarter = fact('第四季度允许加计扣除的研发费用', sayExact, (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  if (ask.way(quarterSplit) === 'actual') return e.fourthQuarter === undefined ? undefined : exact(e.fourthQuarter);
  const fees = allowedFees(e, ask);
  const { months } = e;
  if (fees === undefined || months === undefined || !isMonths(months)) return undefined;
  // Who has been at work for three months or fewer has been so in the last quarter alone.
  return multiplyRatio(fees, ratio(BigInt(Math.min(months, inQuarter)), BigInt(months)));
});

const inQuarter = 3;
export const isMonths = (months: number): boolean => Number.isInteger(months) && months >= 1 && months <= 12;

/** Before and after the turn of its year; undefined where one of them is not known. */
function ratesOf(e: Enterprise, ask: Ask): Maybe<readonly [before: number, after: number]> {
  const [before, after] = [rateBefore(e, ask), rateAfter(e, ask)];
  return before === undefined || after === undefined ? undefined : [before, after];
}

/** Whether the rate that the enterprise may use changes within its year. */
export function hasTwoRates(e: Enterprise, ask: Ask): Maybe<boolean> {
  const rates = ratesOf(e, ask);
  return rates && rates[0] !== rates[1];
}

/** 加计扣除额: what may be deducted beyond the fees, exact in fen. */
export const extraDeduction = fact('加计扣除额', sayExact, (e: Enterprise, ask: Ask): Maybe<Ratio> => {
  const fees = allowedFees(e, ask);
  const [before, after] = ratesOf(e, ask) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const late = before === after ? none : lastQuarter(e, ask);
  return fees && late && addRatio(at(subtractRatio(fees, late), before), at(late, after));
});

/** The rate of income tax, a high-tech enterprise's own. */
function incomeTaxRate(e: Enterprise, ask: Ask): Maybe<number> {
  const end = e.year === undefined ? undefined : dayOf(e.year, 12, 31);
  const isHighTech = highTechTitle.holds(e, ask);
  if (end === undefined || isHighTech === undefined) return undefined;
  return ask.value(isHighTech ? highTechTaxRate : taxRate, end);
}

/** 减免税额: the tax on what is deducted. Cut off below a fen. */
export function taxSaved(e: Enterprise, ask: Ask): Maybe<Fen> {
  const extra = extraDeduction(e, ask);
  if (extra?.numerator === 0n) return 0;
  const rate = incomeTaxRate(e, ask);
  return extra === undefined || rate === undefined ? undefined : toFen(at(extra, rate));
}
