import { and, type Ask, type Maybe, type Truth } from '../../kernel/index.ts';
import { earlier, isWithin } from './placements.ts';
import type { Candidate } from './tables/candidates.ts';
import { history, type PastSelection } from './tables/history.ts';
import { legalUnit } from './units.ts';

/** How many persons of earlier batches are in post: for certain, and at most. */
interface InPost {
  readonly certain: number;
  readonly possible: number;
}

/**
 * Persons whom the group's unit has in post at the group's enterprise since earlier batches, on the day of judgement.
 * Who is recommended again is counted with the group. Undefined where nobody gave the list.
 */
export function inPostBefore(group: readonly Candidate[], ask: Ask): Maybe<InPost> {
  const { hostCode, sendingUnit } = group[0]!;
  const unit = legalUnit(sendingUnit, ask);
  const again = new Set(group.flatMap(({ residentId }) => residentId ?? []));
  const past = ask
    .listed(history, 'hostCode', hostCode)
    ?.filter(({ residentId }) => residentId === undefined || !again.has(residentId))
    .map((one): Truth => and(isSame(unit, legalUnit(one.sendingUnit, ask)), isInPost(one, ask)));
  return (
    past && {
      certain: past.filter((truth) => truth === true).length,
      possible: past.filter((truth) => truth !== false).length,
    }
  );
}

const isSame = (unit: Maybe<string>, other: Maybe<string>): Truth =>
  unit === undefined || other === undefined ? undefined : unit === other;

const isInPost = ({ termStart, termEnd, leftOn }: PastSelection, ask: Ask): Truth =>
  isWithin(ask.day, termStart, earlier(termEnd, leftOn));
