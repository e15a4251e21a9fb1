import type { Parameter } from '../../../kernel/index.ts';
import {
  leastFinancing,
  leastFirstClass,
  leastMainShare,
  leastMarketYears,
  leastRevenue,
  leastScore,
  leastSpending,
  leastSpendingShare,
  mostDebtShare,
} from './applicants.ts';
import { directFinancing, directSpending, nationalRank, provincialRank } from './direct.ts';
import {
  giantDebtShare,
  giantFirstClass,
  giantGrowth,
  giantMainShare,
  giantMarketRank,
  giantMarketShare,
  giantRevenue,
  giantScore,
  giantSpendingBound,
  giantSpendingShare,
} from './giants.ts';
import { innovativeScore, leastFocus, leastGrowth, leastInnovation } from './innovative.ts';
import { fullFeature, fullFineness, fullFocus, fullInnovation } from './points.ts';

const ofApplicants = [
  leastMarketYears,
  leastRevenue,
  leastFinancing,
  leastMainShare,
  mostDebtShare,
  leastSpending,
  leastSpendingShare,
  leastFirstClass,
  leastScore,
];
const ofGrounds = [nationalRank, provincialRank, directSpending, directFinancing];
const ofPoints = [fullFocus, fullFineness, fullFeature, fullInnovation];
const ofGiants = [
  giantRevenue,
  giantMainShare,
  giantGrowth,
  giantDebtShare,
  giantSpendingBound,
  giantSpendingShare,
  giantFirstClass,
  giantMarketShare,
  giantMarketRank,
  giantScore,
];
const ofInnovative = [innovativeScore, leastInnovation, leastGrowth, leastFocus];

/** All figures, in the order in which an office reads them. */
export const parameters: readonly Parameter[] = [
  ...ofApplicants,
  ...ofGrounds,
  ...ofPoints,
  ...ofGiants,
  ...ofInnovative,
];
