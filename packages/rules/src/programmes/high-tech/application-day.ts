import { type Ask, type Day, type Maybe, type Parameter } from '../../kernel/index.ts';
import { applicationDay } from './readings.ts';
import type { Applicant } from './tables/applicants.ts';

/** The day whose rules judge the application. */
export const appliedOn = (a: Applicant, ask: Ask): Maybe<Day> =>
  ask.way(applicationDay) === 'declared' ? a.applied : ask.day;

/** The figure in force when the enterprise applied; undefined before the rules of 2016. */
export function boundOf(parameter: Parameter, a: Applicant, ask: Ask): Maybe<number> {
  const day = appliedOn(a, ask);
  return day === undefined ? undefined : ask.value(parameter, day);
}
