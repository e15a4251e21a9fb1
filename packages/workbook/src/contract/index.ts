export { chartsOf } from './charts-of.ts';
export type { Harness, Hosted, Played, PrintSetUp, SeenChart } from './harness.ts';
export { linksOf } from './links-of.ts';
export { printSetUpOf } from './print-of.ts';
export { paintedMarks } from './painted.ts';
export { edges, flat, seen } from './seen.ts';
export { workbookContract } from './workbook-contract.ts';
