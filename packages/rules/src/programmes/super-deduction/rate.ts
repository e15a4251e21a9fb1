import { industrySection } from '../../identifiers/index.ts';
import {
  dayOf,
  fact,
  sayFigure,
  type Ask,
  type Day,
  type Maybe,
  type Parameter,
  type Truth,
} from '../../kernel/index.ts';
import { chipRate, chipRateFrom, generalRate, manufacturingRate, techSmeRate } from './parameters.ts';
import type { Enterprise } from './tables/enterprises.ts';
import { techSmeTitle } from './titles.ts';

type Turn = readonly [before: Day, after: Day];
const turns = new Map<number, Maybe<Turn>>();

/** The last day of September and the first of October of the row's year: only between them has a rate ever changed in a year. */
export function turnOf({ year }: Enterprise): Maybe<Turn> {
  if (year === undefined) return undefined;
  if (!turns.has(year)) turns.set(year, makeTurn(year));
  return turns.get(year);
}

function makeTurn(year: number): Maybe<Turn> {
  const [before, after] = [dayOf(year, 9, 30), dayOf(year, 10, 1)];
  return before === undefined || after === undefined || year < 1000 ? undefined : [before, after];
}

/** The highest rate that the enterprise may use on a day, in parts per million. A kind that gives no more is not asked about. */
function rateOn(e: Enterprise, day: Day, ask: Ask): Maybe<number> {
  const general = ask.value(generalRate, day);
  if (day >= chipRateFrom && e.chip === true) return ask.value(chipRate, day);
  if (general === undefined) return undefined;
  let best = general;
  let possible = general;
  for (const [parameter, holds] of kinds) {
    const rate = ask.value(parameter, day) ?? general;
    if (rate <= best) continue;
    const is = holds(e, ask);
    if (is !== false) possible = Math.max(possible, rate);
    if (is === true) best = rate;
  }
  return possible > best ? undefined : best;
}

const isManufacturing = ({ industry }: Enterprise): Truth =>
  industry === undefined ? undefined : industrySection(industry) === 'C';

const kinds: readonly (readonly [Parameter, (e: Enterprise, ask: Ask) => Truth])[] = [
  [manufacturingRate, isManufacturing],
  [techSmeRate, techSmeTitle.holds],
];

const rateAt = (label: string, which: 0 | 1) =>
  fact(
    label,
    (rate: number) => sayFigure(generalRate.unit, rate),
    (e: Enterprise, ask: Ask): Maybe<number> => {
      const day = turnOf(e)?.[which];
      return day === undefined ? undefined : rateOn(e, day, ask);
    },
  );

export const rateBefore = rateAt('9月30日适用的加计扣除比例', 0);
export const rateAfter = rateAt('10月1日适用的加计扣除比例', 1);
