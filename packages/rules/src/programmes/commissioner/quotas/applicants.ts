import { type Ask, type Maybe, type Status } from '../../../kernel/index.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';
import { quotaCounts } from './readings.ts';
import { enterprisesOf } from './unit-indexes.ts';

/** How many of a unit take a place: for certain, and at most, should all that is open turn out well. */
export interface Applicants {
  readonly certain: number;
  readonly possible: number;
}

/** Whoever asks for a place of a unit: an enterprise, or a person who is to join it. */
export interface Applicant {
  readonly host: Enterprise;
  /** Undefined where places are counted in enterprises. */
  readonly person: Maybe<Candidate>;
  /** Undefined: its rows are judged differently, or it cannot be told whose they are. */
  readonly status: Maybe<Status>;
}

/** The applicants of a unit, each once, however often it stands there. Undefined: the table that names them was not given. */
export function applicantsOf(
  unit: string,
  ask: Ask,
  listedApart: (unit: string) => boolean,
): Maybe<readonly Applicant[]> {
  const inPersons = ask.way(quotaCounts) === 'persons';
  if (!ask.given(enterprises) || (inPersons && !ask.given(candidates))) return undefined;
  const hosts = distinct(enterprisesOf(unit, ask, listedApart), ({ creditCode }) => creditCode);
  if (!inPersons)
    return hosts.map((host) => ({
      host,
      person: undefined,
      status: ask.decision(enterprises, host.creditCode)?.status,
    }));
  const persons = hosts.flatMap((host) =>
    (ask.listed(candidates, 'hostCode', host.creditCode) ?? []).map((person) => ({ host, person })),
  );
  return distinct(persons, ({ person }) => person.residentId).map(({ host, person }) => ({
    host,
    person,
    status: ask.decision(candidates, person.residentId)?.status,
  }));
}

export function countApplicants(applicants: readonly Applicant[]): Applicants {
  const certain = applicants.filter(({ status }) => status === 'eligible').length;
  const open = applicants.filter(({ status }) => status === undefined || status === 'undetermined').length;
  return { certain, possible: certain + open };
}

/** Whoever has no readable key may be anybody, and stands for itself. */
function distinct<T>(all: readonly T[], key: (one: T) => Maybe<string>): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const own = key(one);
    if (own === undefined) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}
