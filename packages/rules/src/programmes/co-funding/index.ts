import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { coMatch } from './amounts.ts';
import { coChallengeLeverage, coVentureLeverage } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  challengeInvested,
  challengeLeverage,
  leastShare,
  matchRate,
  projectYear,
  ventureInvested,
  ventureSocial,
} from './parameters.ts';
import { investedCounted, leadAsked } from './readings.ts';
import { coDiscredited } from './rules/co-discredited.ts';
import { coEnterprisePaysNothing } from './rules/co-enterprise-pays-nothing.ts';
import { coFiscalAhead } from './rules/co-fiscal-ahead.ts';
import { coFiscalExceeded } from './rules/co-fiscal-exceeded.ts';
import { coFiscalFirst } from './rules/co-fiscal-first.ts';
import { coLeadEncouraged } from './rules/co-lead-encouraged.ts';
import { coLeverageDiffers } from './rules/co-leverage-differs.ts';
import { coListedTwice } from './rules/co-listed-twice.ts';
import { coNotEnterpriseLed } from './rules/co-not-enterprise-led.ts';
import { coNotPosed } from './rules/co-not-posed.ts';
import { coPaidShort } from './rules/co-paid-short.ts';
import { coShareShort } from './rules/co-share-short.ts';
import { coThresholdAsked } from './rules/co-threshold-asked.ts';
import { coTotalDiffers } from './rules/co-total-differs.ts';
import { projects } from './tables/projects.ts';

export { projects as coProjects, type Project as CoProject } from './tables/projects.ts';

/** 揭榜挂帅, joint funds and venture capital: what enterprises and others pay beside the fiscal money. */
export const coFunding = programme({
  id: 'co-funding',
  title: '联合投入项目',
  document: documentNumber,
  tables: [projects, discredited],
  rules: [
    coEnterprisePaysNothing,
    coNotPosed,
    coShareShort,
    coNotEnterpriseLed,
    coLeadEncouraged,
    coThresholdAsked,
    coPaidShort,
    coFiscalAhead,
    coFiscalFirst,
    coFiscalExceeded,
    coLeverageDiffers,
    coTotalDiffers,
    coDiscredited,
    coListedTwice,
  ],
  amounts: [coMatch],
  checks: [coChallengeLeverage, coVentureLeverage],
  parameters: [
    leastShare,
    matchRate,
    projectYear,
    challengeLeverage,
    challengeInvested,
    ventureInvested,
    ventureSocial,
  ],
  readings: [investedCounted, leadAsked],
});
