import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { documentNumber } from './document.ts';
import { parameters } from './parameters/index.ts';
import { editionBy, giantSpending, growthOf } from './readings.ts';
import { specialisedBase } from './rules/specialised-base.ts';
import { specialisedBaseDiffers } from './rules/specialised-base-differs.ts';
import { specialisedCertificateExpired } from './rules/specialised-certificate-expired.ts';
import { specialisedCertificateFormer } from './rules/specialised-certificate-former.ts';
import { specialisedCertificateRuns } from './rules/specialised-certificate-runs.ts';
import { specialisedDebtShare } from './rules/specialised-debt-share.ts';
import { specialisedDirect } from './rules/specialised-direct.ts';
import { specialisedDiscredited } from './rules/specialised-discredited.ts';
import { specialisedExemption } from './rules/specialised-exemption.ts';
import { specialisedFirstClass } from './rules/specialised-first-class.ts';
import { specialisedFormerRule } from './rules/specialised-former-rule.ts';
import { specialisedGiantBase } from './rules/specialised-giant-base.ts';
import { specialisedGiantDebtShare } from './rules/specialised-giant-debt-share.ts';
import { specialisedGiantFirstClass } from './rules/specialised-giant-first-class.ts';
import { specialisedGiantGrowth } from './rules/specialised-giant-growth.ts';
import { specialisedGiantLarge } from './rules/specialised-giant-large.ts';
import { specialisedGiantListedTwice } from './rules/specialised-giant-listed-twice.ts';
import { specialisedGiantMainShare } from './rules/specialised-giant-main-share.ts';
import { specialisedGiantMarket } from './rules/specialised-giant-market.ts';
import { specialisedGiantNoRevenue } from './rules/specialised-giant-no-revenue.ts';
import { specialisedGiantNoSizeStandard } from './rules/specialised-giant-no-size-standard.ts';
import { specialisedGiantRd } from './rules/specialised-giant-rd.ts';
import { specialisedGiantRdShare } from './rules/specialised-giant-rd-share.ts';
import { specialisedGiantRevenue } from './rules/specialised-giant-revenue.ts';
import { specialisedGiantScore } from './rules/specialised-giant-score.ts';
import { specialisedGiantShareUnit } from './rules/specialised-giant-share-unit.ts';
import { specialisedInnovativeListedTwice } from './rules/specialised-innovative-listed-twice.ts';
import { specialisedInnovativePoints } from './rules/specialised-innovative-points.ts';
import { specialisedInnovativeScore } from './rules/specialised-innovative-score.ts';
import { specialisedInnovativeSum } from './rules/specialised-innovative-sum.ts';
import { specialisedLarge } from './rules/specialised-large.ts';
import { specialisedListedTwice } from './rules/specialised-listed-twice.ts';
import { specialisedMainShare } from './rules/specialised-main-share.ts';
import { specialisedMarketYears } from './rules/specialised-market-years.ts';
import { specialisedNoRevenue } from './rules/specialised-no-revenue.ts';
import { specialisedNoSizeStandard } from './rules/specialised-no-size-standard.ts';
import { specialisedNotEnterpriseCode } from './rules/specialised-not-enterprise-code.ts';
import { specialisedOutsideJilin } from './rules/specialised-outside-jilin.ts';
import { specialisedPartExceeds } from './rules/specialised-part-exceeds.ts';
import { specialisedPointsExceed } from './rules/specialised-points-exceed.ts';
import { specialisedPointsSum } from './rules/specialised-points-sum.ts';
import { specialisedRd } from './rules/specialised-rd.ts';
import { specialisedRdShare } from './rules/specialised-rd-share.ts';
import { specialisedRevenue } from './rules/specialised-revenue.ts';
import { specialisedScore } from './rules/specialised-score.ts';
import { applicants } from './tables/applicants.ts';
import { certificates } from './tables/certificates.ts';
import { giants } from './tables/giants.ts';
import { innovative } from './tables/innovative.ts';

export { applicants as specialisedApplicants, type Applicant as SpecialisedApplicant } from './tables/applicants.ts';
export { certificates as specialisedCertificates } from './tables/certificates.ts';
export { giants as specialisedGiants, type Giant as SpecialisedGiant } from './tables/giants.ts';
export { innovative as specialisedInnovative, type Innovative as SpecialisedInnovative } from './tables/innovative.ts';

/** 专精特新: the ladder of titles of good small and medium enterprises, by the rule of the day on which they apply. */
export const specialised = programme({
  id: 'specialised',
  title: '专精特新',
  document: documentNumber,
  tables: [applicants, giants, innovative, certificates, discredited],
  rules: [
    specialisedLarge,
    specialisedNoSizeStandard,
    specialisedMarketYears,
    specialisedRevenue,
    specialisedMainShare,
    specialisedDebtShare,
    specialisedRd,
    specialisedRdShare,
    specialisedNoRevenue,
    specialisedFirstClass,
    specialisedExemption,
    specialisedScore,
    specialisedDirect,
    specialisedBase,
    specialisedBaseDiffers,
    specialisedFormerRule,
    specialisedCertificateRuns,
    specialisedPointsExceed,
    specialisedPointsSum,
    specialisedPartExceeds,
    specialisedListedTwice,
    specialisedDiscredited,
    specialisedOutsideJilin,
    specialisedNotEnterpriseCode,
    specialisedGiantLarge,
    specialisedGiantNoSizeStandard,
    specialisedGiantRevenue,
    specialisedGiantMainShare,
    specialisedGiantGrowth,
    specialisedGiantDebtShare,
    specialisedGiantRd,
    specialisedGiantRdShare,
    specialisedGiantNoRevenue,
    specialisedGiantFirstClass,
    specialisedGiantMarket,
    specialisedGiantShareUnit,
    specialisedGiantScore,
    specialisedGiantBase,
    specialisedGiantListedTwice,
    specialisedInnovativeScore,
    specialisedInnovativePoints,
    specialisedInnovativeSum,
    specialisedInnovativeListedTwice,
    specialisedCertificateExpired,
    specialisedCertificateFormer,
  ],
  amounts: [],
  parameters,
  readings: [editionBy, giantSpending, growthOf],
});
