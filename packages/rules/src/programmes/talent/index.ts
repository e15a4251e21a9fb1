import { programme } from '../../kernel/index.ts';
import { talentGrant } from './amounts.ts';
import { talentCountsDiffer, talentMoneyDiffers } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  bornMonth,
  bornYearOf,
  countOf,
  grantOf,
  grantYear,
  leadingMoneyBelow,
  moneyOf,
  womenMonths,
} from './parameters.ts';
import { talentAwaitsChoice } from './rules/talent-awaits-choice.ts';
import { talentBornBefore } from './rules/talent-born-before.ts';
import { talentGenderDiffers } from './rules/talent-gender-differs.ts';
import { talentLineUnclear } from './rules/talent-line-unclear.ts';
import { talentListedTwice } from './rules/talent-listed-twice.ts';
import { talentNotChosen } from './rules/talent-not-chosen.ts';
import { talentOutsideJilin } from './rules/talent-outside-jilin.ts';
import { talentRequestedOver } from './rules/talent-requested-over.ts';
import { candidates } from './tables/candidates.ts';

export { candidates as talentCandidates, type Candidate as TalentCandidate } from './tables/candidates.ts';

/** 科技人才项目: the four lines by which the department supports people of science. */
export const talent = programme({
  id: 'talent',
  title: '科技人才项目',
  document: documentNumber,
  tables: [candidates],
  rules: [
    talentLineUnclear,
    talentBornBefore,
    talentOutsideJilin,
    talentNotChosen,
    talentAwaitsChoice,
    talentGenderDiffers,
    talentRequestedOver,
    talentListedTwice,
  ],
  amounts: [talentGrant],
  checks: [talentCountsDiffer, talentMoneyDiffers],
  parameters: [
    ...Object.values(grantOf),
    ...Object.values(bornYearOf),
    bornMonth,
    womenMonths,
    grantYear,
    ...Object.values(countOf),
    ...Object.values(moneyOf),
    leadingMoneyBelow,
  ],
  readings: [],
});
