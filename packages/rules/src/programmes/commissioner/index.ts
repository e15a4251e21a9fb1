import { programme } from '../../kernel/index.ts';
import { commissionerSubsidy } from './amounts.ts';
import { documentNumber } from './document.ts';
import { leastTerm, mostPerUnit, subsidyYears, yearlySubsidy } from './parameters.ts';
import { firstSelection, smallEnterprises } from './readings.ts';
import { chosenBefore } from './rules/chosen-before.ts';
import { enterpriseIneligible } from './rules/enterprise-ineligible.ts';
import { enterpriseNotListed } from './rules/enterprise-not-listed.ts';
import { foundedByInstitution } from './rules/founded-by-institution.ts';
import { microOrSmall } from './rules/micro-or-small.ts';
import { noSizeStandard } from './rules/no-size-standard.ts';
import { outsideJilin } from './rules/outside-jilin.ts';
import { overTwoPerUnit } from './rules/over-two-per-unit.ts';
import { termTooShort } from './rules/term-too-short.ts';
import { branchOffice } from './rules/branch-office.ts';
import { discredited } from './rules/discredited.ts';
import { duplicateEnterprise } from './rules/duplicate-enterprise.ts';
import { duplicatePerson } from './rules/duplicate-person.ts';
import { institutionShareholder } from './rules/institution-shareholder.ts';
import { notEnterpriseCode } from './rules/not-enterprise-code.ts';
import { regionCodeDiffers } from './rules/region-code-differs.ts';
import { sectorNotListed } from './rules/sector-not-listed.ts';
import { sizeClassDiffers } from './rules/size-class-differs.ts';
import { twoPlacements } from './rules/two-placements.ts';
import { overQuota } from './rules/over-quota.ts';
import { unitWithoutQuota } from './rules/unit-without-quota.ts';
import { intakeTolerance, yearlyIntake } from './quotas/parameters.ts';
import { quotaCounts, quotaMethod } from './quotas/readings.ts';
import { bases } from './tables/bases.ts';
import { candidates } from './tables/candidates.ts';
import { discredited as discreditedList } from './tables/discredited.ts';
import { draws } from './tables/draws.ts';
import { enterprises } from './tables/enterprises.ts';
import { history } from './tables/history.ts';
import { quotaMoves } from './tables/quota-moves.ts';
import { quotas } from './tables/quotas.ts';
import { shareholders } from './tables/shareholders.ts';

export { candidates, type Candidate } from './tables/candidates.ts';
export { enterprises, type Enterprise } from './tables/enterprises.ts';

/** 科创专员（兼任科创副总）, 2023 to 2025. */
export const commissioner = programme({
  id: 'commissioner',
  title: '科创专员',
  document: documentNumber,
  tables: [enterprises, candidates, history, shareholders, discreditedList, quotas, bases, quotaMoves, draws],
  rules: [
    outsideJilin,
    foundedByInstitution,
    microOrSmall,
    noSizeStandard,
    sizeClassDiffers,
    notEnterpriseCode,
    branchOffice,
    institutionShareholder,
    discredited,
    sectorNotListed,
    regionCodeDiffers,
    duplicateEnterprise,
    enterpriseIneligible,
    enterpriseNotListed,
    overTwoPerUnit,
    termTooShort,
    chosenBefore,
    duplicatePerson,
    twoPlacements,
    unitWithoutQuota,
    overQuota,
  ],
  amounts: [commissionerSubsidy],
  parameters: [yearlySubsidy, subsidyYears, leastTerm, mostPerUnit, yearlyIntake, intakeTolerance],
  readings: [smallEnterprises, firstSelection, quotaCounts, quotaMethod],
});
