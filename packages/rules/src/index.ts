export * from './apportion/index.ts';
export * from './figures/index.ts';
export * from './kernel/index.ts';
export * from './identifiers/index.ts';
export * from './programmes/index.ts';
export * from './programmes/find-programme.ts';
export { sayShare, type Share } from './programmes/cocoon/share.ts';
export { cocoonProjects, type CocoonProject } from './programmes/cocoon/index.ts';
export {
  acceptanceDay,
  aliases,
  candidates,
  contractMoneyOf,
  contracts,
  contractSum,
  enterprises,
  history,
  leastTerm,
  legalUnit,
  plainUnit,
  subsidyYears,
  yearlySubsidy,
  type Alias,
  type Candidate,
  type Contract,
  type Enterprise,
  type PastSelection,
} from './programmes/commissioner/index.ts';
export * from './programmes/commissioner/quotas/index.ts';
export {
  rdIncrement,
  rdIsLarge,
  rdProvinceShare,
  rdRegister,
  rdSize,
  rdSpending,
  rdSpendingBefore,
  rdStatistics,
  rdTax,
  rdYear,
  sharesOf,
  type RegisterRow,
  type StatisticsRow,
  type TaxRow,
} from './programmes/rd-guidance/index.ts';
export {
  deputyCandidates,
  deputyHosts,
  type DeputyCandidate,
  type DeputyHost,
} from './programmes/technology-deputy/index.ts';
export {
  smeCostShare,
  smeEnterprises,
  smeGrounds,
  smeLines,
  smeSalesShare,
  smeTechnicalShare,
  smeTotal,
  smeUsedColumn,
  type SmeEnterprise,
  type SmePoints,
} from './programmes/technology-sme/index.ts';
export * from './size-class/index.ts';
