import { programme } from '../../kernel/index.ts';
import { commissionerSubsidy } from './amounts.ts';
import { documentNumber } from './document.ts';
import {
  acceptanceAfter,
  clawBack,
  firstPayment,
  highestAge,
  intakeYear,
  leastContract,
  leastTerm,
  mostPerUnit,
  subsidyYears,
  yearlySubsidy,
} from './parameters.ts';
import {
  ageDay,
  contractMoney,
  contractSum,
  firstSelection,
  qualification,
  smallEnterprises,
  subsidyCounts,
  unitCount,
} from './readings.ts';
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
import { acceptanceDue } from './rules/acceptance-due.ts';
import { aliasDisputed } from './rules/alias-disputed.ts';
import { aliasUnconfirmed } from './rules/alias-unconfirmed.ts';
import { contractBelowThreshold } from './rules/contract-below-threshold.ts';
import { contractKind } from './rules/contract-kind.ts';
import { contractNoPlacement } from './rules/contract-no-placement.ts';
import { contractOutsideTerm } from './rules/contract-outside-term.ts';
import { duplicateContract } from './rules/duplicate-contract.ts';
import { firstTimeUnproved } from './rules/first-time-unproved.ts';
import { overAgeLimit } from './rules/over-age-limit.ts';
import { qualificationLacking } from './rules/qualification-lacking.ts';
import { overQuota } from './rules/over-quota.ts';
import { unitWithoutQuota } from './rules/unit-without-quota.ts';
import { intakeTolerance, yearlyIntake } from './quotas/parameters.ts';
import { quotaCounts, quotaMethod } from './quotas/readings.ts';
import { aliases } from './tables/aliases.ts';
import { bases } from './tables/bases.ts';
import { candidates } from './tables/candidates.ts';
import { contracts } from './tables/contracts.ts';
import { discredited as discreditedList } from '../lists/discredited.ts';
import { draws } from './tables/draws.ts';
import { enterprises } from './tables/enterprises.ts';
import { history } from './tables/history.ts';
import { quotaMoves } from './tables/quota-moves.ts';
import { quotas } from './tables/quotas.ts';
import { shareholders } from './tables/shareholders.ts';

export { candidates, type Candidate } from './tables/candidates.ts';
export { moneyOf as contractMoneyOf } from './contracts.ts';
export { leastTerm, subsidyYears, yearlySubsidy } from './parameters.ts';
export { contractSum } from './readings.ts';
export { aliases, type Alias } from './tables/aliases.ts';
export { contracts, type Contract } from './tables/contracts.ts';
export { enterprises, type Enterprise } from './tables/enterprises.ts';
export { history, type PastSelection } from './tables/history.ts';
export { acceptanceDay } from './terms.ts';
export { legalUnit, plainUnit } from './units.ts';

/** 科创专员（兼任科创副总）, 2023 to 2025. */
export const commissioner = programme({
  id: 'commissioner',
  title: '科创专员',
  document: documentNumber,
  tables: [
    enterprises,
    candidates,
    contracts,
    history,
    shareholders,
    discreditedList,
    aliases,
    quotas,
    bases,
    quotaMoves,
    draws,
  ],
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
    firstTimeUnproved,
    overAgeLimit,
    qualificationLacking,
    acceptanceDue,
    duplicatePerson,
    twoPlacements,
    contractKind,
    contractNoPlacement,
    contractOutsideTerm,
    contractBelowThreshold,
    duplicateContract,
    aliasUnconfirmed,
    aliasDisputed,
    unitWithoutQuota,
    overQuota,
  ],
  amounts: [commissionerSubsidy],
  parameters: [
    yearlySubsidy,
    subsidyYears,
    intakeYear,
    firstPayment,
    clawBack,
    leastTerm,
    mostPerUnit,
    leastContract,
    acceptanceAfter,
    highestAge,
    yearlyIntake,
    intakeTolerance,
  ],
  readings: [
    smallEnterprises,
    firstSelection,
    subsidyCounts,
    unitCount,
    contractSum,
    contractMoney,
    qualification,
    ageDay,
    quotaCounts,
    quotaMethod,
  ],
});
