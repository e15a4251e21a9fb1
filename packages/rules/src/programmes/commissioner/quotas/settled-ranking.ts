import type { Tie } from '../../../apportion/index.ts';
import type { Maybe } from '../../../kernel/index.ts';
import type { Draw } from '../tables/draws.ts';
import type { Applicant } from './applicants.ts';
import type { Ranked } from './ranking.ts';
import { settling, waitingMatter, type RecordedDraw, type UnfitDraw } from './recorded-draw.ts';

/** A ranking with its last places given to whom a record gave them. */
export interface SettledRanking {
  readonly ranked: readonly Ranked[];
  /** Who is level about the last places, by name; null where nobody is, or where namesakes are: a record of names tells them apart no more. */
  readonly tie: Tie | null;
  readonly settledBy: Maybe<RecordedDraw>;
  readonly unfit: readonly UnfitDraw[];
}

/** Lets a recorded draw or meeting decide between those whom no criterion tells apart. `unit` is the unit as lists call it. */
export function settleRanking(
  ranked: readonly Ranked[],
  places: number,
  draws: readonly Draw[],
  unit: string,
): SettledRanking {
  const tie = tieOf(ranked, places);
  const { settled, unfit } = settling(tie, draws, { matter: waitingMatter(unit), nameOf: plain });
  if (!tie || !settled) return { ranked, tie, settledBy: undefined, unfit };
  const decided = ranked.map((one): Ranked => {
    if (one.standing !== 'level') return one;
    const isIn = settled.winners.includes(nameOf(one.applicant)!);
    return { ...one, position: one.position + (isIn ? 0 : tie.places), standing: isIn ? 'within' : 'waiting' };
  });
  return { ranked: decided.toSorted((a, b) => a.position - b.position), tie: null, settledBy: settled, unfit };
}

function tieOf(ranked: readonly Ranked[], places: number): Tie | null {
  const level = ranked.filter(({ standing }) => standing === 'level');
  const names = level.flatMap(({ applicant }) => nameOf(applicant) ?? []);
  if (level.length === 0 || new Set(names).size < level.length) return null;
  return { places: places - ranked.filter(({ standing }) => standing === 'within').length, units: names.toSorted() };
}

const nameOf = ({ host, person }: Applicant): Maybe<string> => {
  const name = person ? person.name : host.name;
  return name === undefined ? undefined : plain(name);
};

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
