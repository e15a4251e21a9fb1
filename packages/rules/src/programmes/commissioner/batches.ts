import type { Ask, Day, Maybe } from '../../kernel/index.ts';
import { intakeYear } from './parameters.ts';
import type { Candidate } from './tables/candidates.ts';

/** The year in which a person is chosen: by the row, else by what the office has set for all of them. */
export function batchOf({ batch }: Candidate, ask: Ask): Maybe<number> {
  const [stated] = /20\d\d/.exec(batch?.normalize('NFKC') ?? '') ?? [];
  return stated === undefined ? ask.value(intakeYear) : Number(stated);
}

/** The day whose figures hold for a batch: the last of its year; the day of judgement where the batch is not known. */
export const figureDay = (batch: Maybe<number>, ask: Ask): Day => (batch === undefined ? ask.day : `${batch}-12-31`);
