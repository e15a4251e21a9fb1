import { programme } from '../../kernel/index.ts';
import { returneeGrant, returneeMatch } from './amounts.ts';
import { returneeOverPlaces } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  excellentMoney,
  excellentPlaces,
  grantYear,
  highestAge,
  leastAbroad,
  matchCap,
  matchShare,
  mostYearsBack,
  startMoney,
  startPlaces,
} from './parameters.ts';
import { ageDay } from './readings.ts';
import { returneeAbroadTooShort } from './rules/returnee-abroad-too-short.ts';
import { returneeAlsoNational } from './rules/returnee-also-national.ts';
import { returneeAwaitsSelection } from './rules/returnee-awaits-selection.ts';
import { returneeBackTooLong } from './rules/returnee-back-too-long.ts';
import { returneeListedTwice } from './rules/returnee-listed-twice.ts';
import { returneeMatchCapped } from './rules/returnee-match-capped.ts';
import { returneeMatchDiffers } from './rules/returnee-match-differs.ts';
import { returneeMatchOutside } from './rules/returnee-match-outside.ts';
import { returneeNationalTwice } from './rules/returnee-national-twice.ts';
import { returneeNotReturnee } from './rules/returnee-not-returnee.ts';
import { returneeNotSelected } from './rules/returnee-not-selected.ts';
import { returneeOutsideJilin } from './rules/returnee-outside-jilin.ts';
import { returneePlanNotNamed } from './rules/returnee-plan-not-named.ts';
import { returneeTooOld } from './rules/returnee-too-old.ts';
import { nationalGrants } from './tables/national.ts';
import { projects } from './tables/projects.ts';

export { nationalGrants as returneeNational, type NationalGrant as ReturneeNational } from './tables/national.ts';
export { projects as returneeProjects, type Project as ReturneeProject } from './tables/projects.ts';

/** 留学人员科技创新创业择优资助, and what the province adds to the ministry's plans for those who come back. */
export const returnee = programme({
  id: 'returnee',
  title: '留学人员择优资助',
  document: documentNumber,
  tables: [projects, nationalGrants],
  rules: [
    returneeNotReturnee,
    returneeOutsideJilin,
    returneeNotSelected,
    returneeAwaitsSelection,
    returneeTooOld,
    returneeBackTooLong,
    returneeAbroadTooShort,
    returneeListedTwice,
    returneeAlsoNational,
    returneePlanNotNamed,
    returneeMatchOutside,
    returneeMatchDiffers,
    returneeMatchCapped,
    returneeNationalTwice,
  ],
  amounts: [returneeGrant, returneeMatch],
  checks: [returneeOverPlaces],
  parameters: [
    excellentMoney,
    startMoney,
    excellentPlaces,
    startPlaces,
    matchShare,
    matchCap,
    grantYear,
    highestAge,
    mostYearsBack,
    leastAbroad,
  ],
  readings: [ageDay],
});
