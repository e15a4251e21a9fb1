import { programme } from '../../kernel/index.ts';
import { proceedsRewardDue } from './amounts.ts';
import { proceedsPilotShareLow, proceedsPilotsDiffer, proceedsShortInAll } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  equityShare,
  incomeShare,
  jilinShare,
  leastYears,
  mainShare,
  mostYears,
  pilotMoney,
  pilotResults,
  pilotShare,
  profitShare,
} from './parameters.ts';
import { agreementBinds, jilinCovers, jilinUnits, mainBinds, netIncomeIs, yearsOfUse } from './readings.ts';
import { proceedsBelowJilin } from './rules/proceeds-below-jilin.ts';
import { proceedsBelowLaw } from './rules/proceeds-below-law.ts';
import { proceedsListedTwice } from './rules/proceeds-listed-twice.ts';
import { proceedsMainBelow } from './rules/proceeds-main-below.ts';
import { proceedsMainExceeds } from './rules/proceeds-main-exceeds.ts';
import { proceedsNetExceeds } from './rules/proceeds-net-exceeds.ts';
import { proceedsNoFloor } from './rules/proceeds-no-floor.ts';
import { proceedsNotDistributed } from './rules/proceeds-not-distributed.ts';
import { proceedsRewardExceeds } from './rules/proceeds-reward-exceeds.ts';
import { proceedsUseOver } from './rules/proceeds-use-over.ts';
import { results } from './tables/results.ts';

export { results as proceedsResults, type Result as ProceedsResult } from './tables/results.ts';

/** 成果转化收益分配: what units must give their staff of what an achievement has brought in, and what they gave. */
export const proceeds = programme({
  id: 'proceeds',
  title: '成果转化收益分配',
  document: documentNumber,
  tables: [results],
  rules: [
    proceedsBelowJilin,
    proceedsBelowLaw,
    proceedsMainBelow,
    proceedsNotDistributed,
    proceedsNoFloor,
    proceedsNetExceeds,
    proceedsRewardExceeds,
    proceedsMainExceeds,
    proceedsUseOver,
    proceedsListedTwice,
  ],
  amounts: [proceedsRewardDue],
  checks: [proceedsShortInAll, proceedsPilotsDiffer, proceedsPilotShareLow],
  parameters: [
    jilinShare,
    incomeShare,
    equityShare,
    profitShare,
    leastYears,
    mostYears,
    mainShare,
    pilotResults,
    pilotMoney,
    pilotShare,
  ],
  readings: [netIncomeIs, jilinCovers, jilinUnits, agreementBinds, yearsOfUse, mainBinds],
});
