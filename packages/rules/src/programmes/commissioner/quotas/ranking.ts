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
  const sorted = applicants
    .filter(({ status }) => status === 'eligible')
    .map((applicant) => ({ applicant, ranks: order.map(({ rank }) => rank(applicant, ask)), key: keyOf(applicant) }))
    .toSorted((a, b) => compare(a.ranks, b.ranks) || (a.key < b.key ? -1 : 1));
  const ranked: Ranked[] = [];
  while (ranked.length < sorted.length) {
    const before = ranked.length;
    const end = sorted.findIndex(({ ranks }, i) => i > before && compare(sorted[before]!.ranks, ranks) !== 0);
    const level = sorted.slice(before, end < 0 ? undefined : end);
    const standing = before + level.length <= places ? 'within' : before >= places ? 'waiting' : 'level';
    for (const { applicant, ranks } of level) ranked.push({ applicant, ranks, position: before + 1, standing });
  }
  return ranked;
}

/** Negative where the first goes before the second. */
function compare(a: readonly Maybe<number>[], b: readonly Maybe<number>[]): number {
  for (const [i, rank] of a.entries()) {
    const difference = (b[i] ?? -Infinity) - (rank ?? -Infinity);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

const keyOf = ({ host, person }: Applicant): string =>
  `${person?.name ?? ''} ${person?.residentId ?? ''} ${host.name ?? ''} ${host.creditCode ?? ''}`;
