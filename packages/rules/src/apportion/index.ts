export * from './apportion.ts';
export type { Allocation, Apportionment, Claim, Clash, Step, Tie } from './claim.ts';
