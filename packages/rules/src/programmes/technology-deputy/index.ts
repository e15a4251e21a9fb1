import { programme } from '../../kernel/index.ts';
import { deputyOverTarget } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  highestAge,
  leastContract,
  leastService,
  mostPerHost,
  priorityAge,
  recentMonths,
  target,
} from './parameters.ts';
import { ageDay, city, remainingFrom } from './readings.ts';
import { deputyAgreementLacking } from './rules/deputy-agreement-lacking.ts';
import { deputyCertificateLacking } from './rules/deputy-certificate-lacking.ts';
import { deputyContractTooShort } from './rules/deputy-contract-too-short.ts';
import { deputyGroundLacking } from './rules/deputy-ground-lacking.ts';
import { deputyHostIneligible } from './rules/deputy-host-ineligible.ts';
import { deputyHostNotListed } from './rules/deputy-host-not-listed.ts';
import { deputyHostTwice } from './rules/deputy-host-twice.ts';
import { deputyListedTwice } from './rules/deputy-listed-twice.ts';
import { deputyNoConsent } from './rules/deputy-no-consent.ts';
import { deputyNoTitle } from './rules/deputy-no-title.ts';
import { deputyNotLegalPerson } from './rules/deputy-not-legal-person.ts';
import { deputyOtherTitle } from './rules/deputy-other-title.ts';
import { deputyOutsideCity } from './rules/deputy-outside-city.ts';
import { deputyPriority } from './rules/deputy-priority.ts';
import { deputyRelated } from './rules/deputy-related.ts';
import { deputyRelaxed } from './rules/deputy-relaxed.ts';
import { deputyRenewalProofLacking } from './rules/deputy-renewal-proof-lacking.ts';
import { deputyServiceShort } from './rules/deputy-service-short.ts';
import { deputySeveral } from './rules/deputy-several.ts';
import { deputyTitleDiffers } from './rules/deputy-title-differs.ts';
import { candidates } from './tables/candidates.ts';
import { hosts } from './tables/hosts.ts';

export { candidates as deputyCandidates, type Candidate as DeputyCandidate } from './tables/candidates.ts';
export { hosts as deputyHosts, type Host as DeputyHost } from './tables/hosts.ts';

/** 科技副总: researchers of a city's universities and institutes who serve in its small and medium enterprises. */
export const technologyDeputy = programme({
  id: 'technology-deputy',
  title: '科技副总',
  document: documentNumber,
  tables: [candidates, hosts],
  rules: [
    deputyContractTooShort,
    deputyRenewalProofLacking,
    deputyCertificateLacking,
    deputyGroundLacking,
    deputyRelaxed,
    deputyPriority,
    deputyRelated,
    deputyNoConsent,
    deputyHostNotListed,
    deputyHostIneligible,
    deputySeveral,
    deputyListedTwice,
    deputyAgreementLacking,
    deputyServiceShort,
    deputyOutsideCity,
    deputyNotLegalPerson,
    deputyNoTitle,
    deputyOtherTitle,
    deputyTitleDiffers,
    deputyHostTwice,
  ],
  amounts: [],
  checks: [deputyOverTarget],
  parameters: [leastContract, highestAge, priorityAge, mostPerHost, leastService, target, recentMonths],
  readings: [city, ageDay, remainingFrom],
});
