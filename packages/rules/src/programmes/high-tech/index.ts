import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { documentNumber } from './document.ts';
import {
  growthEdge,
  highIntensity,
  leastDays,
  leastDomesticShare,
  leastIncomeShare,
  leastStaffShare,
  lowBracket,
  lowIntensity,
  middleBracket,
  middleIntensity,
  scoreBound,
} from './parameters.ts';
import { applicationDay, negativeBase } from './readings.ts';
import { hightechAccident } from './rules/hightech-accident.ts';
import { hightechDiscredited } from './rules/hightech-discredited.ts';
import { hightechDomesticShare } from './rules/hightech-domestic-share.ts';
import { hightechIncomeShare } from './rules/hightech-income-share.ts';
import { hightechListedTwice } from './rules/hightech-listed-twice.ts';
import { hightechMonthsIncomplete } from './rules/hightech-months-incomplete.ts';
import { hightechNoIp } from './rules/hightech-no-ip.ts';
import { hightechNoSales } from './rules/hightech-no-sales.ts';
import { hightechNotEnterpriseCode } from './rules/hightech-not-enterprise-code.ts';
import { hightechOutsideJilin } from './rules/hightech-outside-jilin.ts';
import { hightechPartExceeds } from './rules/hightech-part-exceeds.ts';
import { hightechPointsMisgiven } from './rules/hightech-points-misgiven.ts';
import { hightechPointsOpen } from './rules/hightech-points-open.ts';
import { hightechRdIntensity } from './rules/hightech-rd-intensity.ts';
import { hightechScoreTooLow } from './rules/hightech-score-too-low.ts';
import { hightechStaffDiffers } from './rules/hightech-staff-differs.ts';
import { hightechStaffShare } from './rules/hightech-staff-share.ts';
import { hightechTechnologyNotListed } from './rules/hightech-technology-not-listed.ts';
import { hightechTooYoung } from './rules/hightech-too-young.ts';
import { applicants } from './tables/applicants.ts';
import { months } from './tables/months.ts';

export { applicants as hightechApplicants, type Applicant as HightechApplicant } from './tables/applicants.ts';

/** 高新技术企业认定 by the rules of 2016: the conditions of the measure, and the score as far as figures bound it. */
export const highTech = programme({
  id: 'high-tech',
  title: '高新技术企业认定',
  document: documentNumber,
  tables: [applicants, months, discredited],
  rules: [
    hightechTooYoung,
    hightechNoIp,
    hightechTechnologyNotListed,
    hightechStaffShare,
    hightechMonthsIncomplete,
    hightechStaffDiffers,
    hightechRdIntensity,
    hightechDomesticShare,
    hightechIncomeShare,
    hightechNoSales,
    hightechScoreTooLow,
    hightechPointsOpen,
    hightechPointsMisgiven,
    hightechAccident,
    hightechPartExceeds,
    hightechListedTwice,
    hightechDiscredited,
    hightechOutsideJilin,
    hightechNotEnterpriseCode,
  ],
  amounts: [],
  parameters: [
    leastDays,
    leastStaffShare,
    lowBracket,
    middleBracket,
    lowIntensity,
    middleIntensity,
    highIntensity,
    leastDomesticShare,
    leastIncomeShare,
    scoreBound,
    growthEdge,
  ],
  readings: [applicationDay, negativeBase],
});
