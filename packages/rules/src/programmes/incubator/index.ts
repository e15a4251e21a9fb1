import { programme } from '../../kernel/index.ts';
import { discredited } from '../lists/discredited.ts';
import { incubatorSupport } from './amounts.ts';
import { incubatorMoreThanKnown, incubatorTooManyChosen } from './checks.ts';
import { documentNumber } from './document.ts';
import {
  assessedYear,
  fullScore,
  knownFirms,
  knownIncubators,
  leastScore,
  margin,
  money,
  places,
} from './parameters.ts';
import { gradeAsked, parksCounted } from './readings.ts';
import { incubatorBelowProvince } from './rules/incubator-below-province.ts';
import { incubatorBeyondPlaces } from './rules/incubator-beyond-places.ts';
import { incubatorChosenOutOfOrder } from './rules/incubator-chosen-out-of-order.ts';
import { incubatorDiscredited } from './rules/incubator-discredited.ts';
import { incubatorFailed } from './rules/incubator-failed.ts';
import { incubatorInMargin } from './rules/incubator-in-margin.ts';
import { incubatorListedTwice } from './rules/incubator-listed-twice.ts';
import { incubatorNoTechFirms } from './rules/incubator-no-tech-firms.ts';
import { incubatorNotChosen } from './rules/incubator-not-chosen.ts';
import { incubatorOtherKind } from './rules/incubator-other-kind.ts';
import { incubatorOutsideJilin } from './rules/incubator-outside-jilin.ts';
import { incubatorPlaceOpen } from './rules/incubator-place-open.ts';
import { incubatorScoreOverFull } from './rules/incubator-score-over-full.ts';
import { incubatorScoreTooLow } from './rules/incubator-score-too-low.ts';
import { incubatorSupportNotAssessed } from './rules/incubator-support-not-assessed.ts';
import { incubatorTechOverFirms } from './rules/incubator-tech-over-firms.ts';
import { incubatorTied } from './rules/incubator-tied.ts';
import { carriers } from './tables/carriers.ts';

export { carriers as incubatorCarriers, type Carrier as IncubatorCarrier } from './tables/carriers.ts';

/** 孵化载体考核评价和后补助: about ten a year, by score. */
export const incubator = programme({
  id: 'incubator',
  title: '孵化载体后补助',
  document: documentNumber,
  tables: [carriers, discredited],
  rules: [
    incubatorFailed,
    incubatorOtherKind,
    incubatorScoreTooLow,
    incubatorNoTechFirms,
    incubatorBeyondPlaces,
    incubatorInMargin,
    incubatorTied,
    incubatorPlaceOpen,
    incubatorNotChosen,
    incubatorChosenOutOfOrder,
    incubatorScoreOverFull,
    incubatorTechOverFirms,
    incubatorBelowProvince,
    incubatorSupportNotAssessed,
    incubatorOutsideJilin,
    incubatorDiscredited,
    incubatorListedTwice,
  ],
  amounts: [incubatorSupport],
  checks: [incubatorTooManyChosen, incubatorMoreThanKnown],
  parameters: [places, margin, leastScore, fullScore, money, assessedYear, knownIncubators, knownFirms],
  readings: [gradeAsked, parksCounted],
});
