import { programme } from '../../kernel/index.ts';
import { deductionExtra, deductionTaxSaved } from './amounts.ts';
import { deductionTotalDiffers } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  chipRate,
  commissionedShare,
  generalRate,
  highTechTaxRate,
  manufacturingRate,
  reportedTax,
  taxRate,
  techSmeRate,
} from './parameters.ts';
import { domesticBase, quarterSplit } from './readings.ts';
import { deductionClaimedDiffers } from './rules/deduction-claimed-differs.ts';
import { deductionExcludedIndustry } from './rules/deduction-excluded-industry.ts';
import { deductionHighTechDiffers } from './rules/deduction-high-tech-differs.ts';
import { deductionIndustryCoarse } from './rules/deduction-industry-coarse.ts';
import { deductionListedTwice } from './rules/deduction-listed-twice.ts';
import { deductionMonthsUnclear } from './rules/deduction-months-unclear.ts';
import { deductionNotEnterpriseCode } from './rules/deduction-not-enterprise-code.ts';
import { deductionOverseasLimited } from './rules/deduction-overseas-limited.ts';
import { deductionQuarterExceeds } from './rules/deduction-quarter-exceeds.ts';
import { deductionSmeDiffers } from './rules/deduction-sme-differs.ts';
import { deductionYearUnclear } from './rules/deduction-year-unclear.ts';
import { enterprises } from './tables/enterprises.ts';

export { enterprises as deductionEnterprises, type Enterprise as DeductionEnterprise } from './tables/enterprises.ts';

/** 研发费用加计扣除: what R&D of a year may be deducted beyond its cost, and what that saves in tax. */
export const superDeduction = programme({
  id: 'super-deduction',
  title: '研发费用加计扣除',
  document: documentNumber,
  tables: [enterprises],
  rules: [
    deductionExcludedIndustry,
    deductionIndustryCoarse,
    deductionYearUnclear,
    deductionQuarterExceeds,
    deductionMonthsUnclear,
    deductionOverseasLimited,
    deductionClaimedDiffers,
    deductionSmeDiffers,
    deductionHighTechDiffers,
    deductionListedTwice,
    deductionNotEnterpriseCode,
  ],
  amounts: [deductionExtra, deductionTaxSaved],
  checks: [deductionTotalDiffers],
  parameters: [
    generalRate,
    manufacturingRate,
    techSmeRate,
    chipRate,
    commissionedShare,
    taxRate,
    highTechTaxRate,
    reportedTax,
  ],
  readings: [quarterSplit, domesticBase],
});
