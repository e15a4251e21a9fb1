import { programme } from '../../kernel/index.ts';
import { commissionerSubsidy } from './amounts.ts';
import { documentNumber } from './document.ts';
import { leastTerm, mostPerUnit, subsidyYears, yearlySubsidy } from './parameters.ts';
import { smallEnterprises } from './readings.ts';
import { chosenBefore } from './rules/chosen-before.ts';
import { enterpriseIneligible } from './rules/enterprise-ineligible.ts';
import { enterpriseNotListed } from './rules/enterprise-not-listed.ts';
import { foundedByInstitution } from './rules/founded-by-institution.ts';
import { microOrSmall } from './rules/micro-or-small.ts';
import { noSizeStandard } from './rules/no-size-standard.ts';
import { outsideJilin } from './rules/outside-jilin.ts';
import { overTwoPerUnit } from './rules/over-two-per-unit.ts';
import { termTooShort } from './rules/term-too-short.ts';
import { candidates } from './tables/candidates.ts';
import { enterprises } from './tables/enterprises.ts';

export { candidates, type Candidate } from './tables/candidates.ts';
export { enterprises, type Enterprise } from './tables/enterprises.ts';

/** 科创专员（兼任科创副总）, 2023 to 2025. */
export const commissioner = programme({
  id: 'commissioner',
  title: '科创专员',
  document: documentNumber,
  tables: [enterprises, candidates],
  rules: [
    outsideJilin,
    foundedByInstitution,
    microOrSmall,
    noSizeStandard,
    enterpriseIneligible,
    enterpriseNotListed,
    overTwoPerUnit,
    termTooShort,
    chosenBefore,
  ],
  amounts: [commissionerSubsidy],
  parameters: [yearlySubsidy, subsidyYears, leastTerm, mostPerUnit],
  readings: [smallEnterprises],
});
