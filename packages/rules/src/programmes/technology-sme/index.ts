import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { smeRandomCheck } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  mostStaff,
  mostRevenue,
  mostAssets,
  leastScore,
  recentYears,
  lastAwardRank,
  lastDrafterRank,
  leastMonths,
  onSiteStaff,
  onSiteSpending,
  onSiteYears,
  randomShare,
} from './parameters.ts';
import { headsBase, recentFrom } from './readings.ts';
import { smeDirect } from './rules/sme-direct.ts';
import { smeDiscredited } from './rules/sme-discredited.ts';
import { smeHeadsDiffer } from './rules/sme-heads-differ.ts';
import { smeHighTechDiffers } from './rules/sme-high-tech-differs.ts';
import { smeIncident } from './rules/sme-incident.ts';
import { smeIndicatorUnnamed } from './rules/sme-indicator-unnamed.ts';
import { smeListedTwice } from './rules/sme-listed-twice.ts';
import { smeNoBase } from './rules/sme-no-base.ts';
import { smeNoTechnicalPoints } from './rules/sme-no-technical-points.ts';
import { smeNotAudited } from './rules/sme-not-audited.ts';
import { smeNotEnterpriseCode } from './rules/sme-not-enterprise-code.ts';
import { smeNotResident } from './rules/sme-not-resident.ts';
import { smeOnList } from './rules/sme-on-list.ts';
import { smeOnSiteCheck } from './rules/sme-on-site-check.ts';
import { smeOtherIndicatorBetter } from './rules/sme-other-indicator-better.ts';
import { smeOutsideJilin } from './rules/sme-outside-jilin.ts';
import { smeRdOverCosts } from './rules/sme-rd-over-costs.ts';
import { smeRestrictedProduct } from './rules/sme-restricted-product.ts';
import { smeRightsUnsound } from './rules/sme-rights-unsound.ts';
import { smeScoreTooLow } from './rules/sme-score-too-low.ts';
import { smeScored } from './rules/sme-scored.ts';
import { smeStaffExceeded } from './rules/sme-staff-exceeded.ts';
import { smeStaffPartsDiffer } from './rules/sme-staff-parts-differ.ts';
import { smeTooLarge } from './rules/sme-too-large.ts';
import { enterprises } from './tables/enterprises.ts';
import { quarters } from './tables/quarters.ts';

export { enterprises as smeEnterprises, type Enterprise as SmeEnterprise } from './tables/enterprises.ts';

export { grounds as smeGrounds } from './direct.ts';
export { type Points as SmePoints } from './points.ts';
export { usedColumn as smeUsedColumn } from './say-score.ts';
export {
  costShare as smeCostShare,
  lineBounds as smeLines,
  salesShare as smeSalesShare,
  technicalShare as smeTechnicalShare,
  totalPoints as smeTotal,
} from './score.ts';

/** 科技型中小企业评价: four conditions, and a score of 100 points or a ground that admits directly. */
export const technologySme = programme({
  id: 'technology-sme',
  title: '科技型中小企业',
  document: documentNumber,
  tables: [enterprises, quarters, discredited],
  rules: [
    smeNotResident,
    smeTooLarge,
    smeRestrictedProduct,
    smeIncident,
    smeOnList,
    smeScoreTooLow,
    smeNoTechnicalPoints,
    smeNoBase,
    smeScored,
    smeDirect,
    smeIndicatorUnnamed,
    smeOtherIndicatorBetter,
    smeOnSiteCheck,
    smeHighTechDiffers,
    smeNotAudited,
    smeRightsUnsound,
    smeHeadsDiffer,
    smeStaffPartsDiffer,
    smeStaffExceeded,
    smeRdOverCosts,
    smeOutsideJilin,
    smeDiscredited,
    smeListedTwice,
    smeNotEnterpriseCode,
  ],
  amounts: [],
  checks: [smeRandomCheck],
  parameters: [
    mostStaff,
    mostRevenue,
    mostAssets,
    leastScore,
    recentYears,
    lastAwardRank,
    lastDrafterRank,
    leastMonths,
    onSiteStaff,
    onSiteSpending,
    onSiteYears,
    randomShare,
  ],
  readings: [headsBase, recentFrom],
});
