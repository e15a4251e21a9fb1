import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { rdGuidanceSubsidy } from './amounts.ts';
import { rdAverageUnusual, rdShareUnusual } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  subsidyYear,
  smallerIncrementRate,
  largeIncrementRate,
  largeStockRate,
  mostPerEnterprise,
  leastPayment,
  roundingStep,
  leastSpending,
  leastGrowth,
  provinceShare,
  tolerance,
} from './parameters.ts';
import { exclusions, roundingWay, spendingBase, stockBase } from './readings.ts';
import { rdNoIncrement } from './rules/rd-no-increment.ts';
import { rdSpendingTooLow } from './rules/rd-spending-too-low.ts';
import { rdGrowthTooLow } from './rules/rd-growth-too-low.ts';
import { rdBarred } from './rules/rd-barred.ts';
import { rdNotInStatistics } from './rules/rd-not-in-statistics.ts';
import { rdStatisticsContradict } from './rules/rd-statistics-contradict.ts';
import { rdNoSizeStandard } from './rules/rd-no-size-standard.ts';
import { rdListedTwice } from './rules/rd-listed-twice.ts';
import { rdBelowLeast } from './rules/rd-below-least.ts';
import { rdFiguresDiffer } from './rules/rd-figures-differ.ts';
import { rdOverRevenue } from './rules/rd-over-revenue.ts';
import { rdSizeDiffers } from './rules/rd-size-differs.ts';
import { rdNameDiffers } from './rules/rd-name-differs.ts';
import { rdNotInRegister } from './rules/rd-not-in-register.ts';
import { rdNotOperating } from './rules/rd-not-operating.ts';
import { rdOutsideJilin } from './rules/rd-outside-jilin.ts';
import { rdDiscredited } from './rules/rd-discredited.ts';
import { rdNotEnterpriseCode } from './rules/rd-not-enterprise-code.ts';
import { rdNotInTaxList } from './rules/rd-not-in-tax-list.ts';
import { register } from './tables/register.ts';
import { statistics } from './tables/statistics.ts';
import { tax } from './tables/tax.ts';

export { sharesOf } from './subsidy.ts';
export {
  increment as rdIncrement,
  isLarge as rdIsLarge,
  size as rdSize,
  spending as rdSpending,
  spendingBefore as rdSpendingBefore,
} from './facts.ts';
export { provinceShare as rdProvinceShare, subsidyYear as rdYear } from './parameters.ts';
export { tax as rdTax, type TaxRow } from './tables/tax.ts';
export { statistics as rdStatistics, type StatisticsRow } from './tables/statistics.ts';
export { register as rdRegister, type RegisterRow } from './tables/register.ts';

/** 企业R&D投入引导计划: nobody applies; three departments' sheets, joined by credit code, make the batch. */
export const rdGuidance = programme({
  id: 'rd-guidance',
  title: 'R&D投入引导计划',
  document: documentNumber,
  tables: [tax, statistics, register, discredited],
  rules: [
    rdNoIncrement,
    rdSpendingTooLow,
    rdGrowthTooLow,
    rdBarred,
    rdNotInStatistics,
    rdStatisticsContradict,
    rdNoSizeStandard,
    rdListedTwice,
    rdBelowLeast,
    rdFiguresDiffer,
    rdOverRevenue,
    rdSizeDiffers,
    rdNameDiffers,
    rdNotInRegister,
    rdNotOperating,
    rdOutsideJilin,
    rdDiscredited,
    rdNotEnterpriseCode,
    rdNotInTaxList,
  ],
  amounts: [rdGuidanceSubsidy],
  checks: [rdAverageUnusual, rdShareUnusual],
  parameters: [
    subsidyYear,
    smallerIncrementRate,
    largeIncrementRate,
    largeStockRate,
    mostPerEnterprise,
    leastPayment,
    roundingStep,
    leastSpending,
    leastGrowth,
    provinceShare,
    tolerance,
  ],
  readings: [spendingBase, stockBase, roundingWay, exclusions],
});
