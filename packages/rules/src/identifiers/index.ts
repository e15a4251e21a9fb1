export * from './credit-code.ts';
export * from './division.ts';
export * from './industry.ts';
export * from './resident-id.ts';
export { retiredDivisions } from './jilin.ts';
