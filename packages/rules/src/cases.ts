export { type RuleCase, type RuleCases } from './kernel/cases.ts';
export { runCase, type CaseRun } from './kernel/run-case.ts';
export { allCases, policyNotes } from './programmes/all-cases.ts';
