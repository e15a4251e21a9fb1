import { addDays, lastDayOfTerm, type Ask, type Day, type Maybe } from '../../kernel/index.ts';
import { acceptanceAfter } from './parameters.ts';
import type { Candidate } from './tables/candidates.ts';

/** The last day of so many full years in post, the first day included. */
export const lastDayOfYears = (start: Day, years: number): Day => lastDayOfTerm(start, 12 * years);

/** The day after two full years in post: from then on the department holds its acceptance. 五（五） */
export function acceptanceDay({ termStart }: Candidate, ask: Ask): Maybe<Day> {
  const months = ask.value(acceptanceAfter);
  return termStart === undefined || months === undefined ? undefined : addDays(lastDayOfTerm(termStart, months), 1);
}
