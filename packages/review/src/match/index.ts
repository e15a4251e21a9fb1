export { knownHeads, matchHeads, type Match, type MatchedColumn, type Rival } from './match-heads.ts';
export { fenPer, moneyUnits, type MoneyUnit } from './money-unit.ts';
export { norm, type Head } from './norm.ts';
export { headText, unitOf, type SheetHead } from './sheet-head.ts';
