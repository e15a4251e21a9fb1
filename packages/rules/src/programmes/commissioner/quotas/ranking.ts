import type { Ask, Maybe } from '../../../kernel/index.ts';
import type { Applicant } from './applicants.ts';
import type { Criterion } from './priority.ts';

/** An applicant of a unit that has more of them than places. */
export interface Ranked {
  readonly applicant: Applicant;
  /** What it has by each criterion. */
  readonly ranks: readonly Maybe<number>[];
  /** From 1; applicants whom no criterion tells apart share one. */
  readonly position: number;
  /** Within the places, on the waiting list, or level with others about the last places: a draw or a meeting decides. */
  readonly standing: 'within' | 'waiting' | 'level';
}

/** Ranks who qualifies by a stated order; what is not known goes last. The order of the sheet decides nothing. */
export function rankApplicants(
  applicants: readonly Applicant[],
  places: number,
  order: readonly Criterion[],
  ask: Ask,
): readonly Ranked[] {
  const ranked = applicants
    .filter(({ status }) => status === 'eligible')
    .map((applicant) => ({ applicant, ranks: order.map(({ rank }) => rank(applicant, ask)) }));
  return ranked
    .map(({ applicant, ranks }): Ranked => {
      const before = ranked.filter((other) => compare(other.ranks, ranks) < 0).length;
      const level = ranked.filter((other) => compare(other.ranks, ranks) === 0).length;
      const standing = before + level <= places ? 'within' : before >= places ? 'waiting' : 'level';
      return { applicant, ranks, position: before + 1, standing };
    })
    .toSorted((a, b) => a.position - b.position || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Negative where the first goes before the second. */
function compare(a: readonly Maybe<number>[], b: readonly Maybe<number>[]): number {
  for (const [i, rank] of a.entries()) {
    const difference = (b[i] ?? -Infinity) - (rank ?? -Infinity);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

const keyOf = ({ applicant: { host, person } }: Ranked): string =>
  `${person?.name ?? ''} ${person?.residentId ?? ''} ${host.name ?? ''} ${host.creditCode ?? ''}`;
