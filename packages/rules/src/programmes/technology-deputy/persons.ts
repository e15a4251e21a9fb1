import { birthday } from '../../identifiers/index.ts';
import {
  above,
  and,
  fact,
  lastDayOfTerm,
  not,
  or,
  type Ask,
  type Day,
  type Maybe,
  type Truth,
} from '../../kernel/index.ts';
import { isDoctor, isSenior } from '../commissioner/persons.ts';
import { highestAge, leastContract } from './parameters.ts';
import { ageDay, remainingFrom } from './readings.ts';
import type { Candidate } from './tables/candidates.ts';

/** Full years of life on the day that counts; by the identity number, else by what other papers say. */
export const age = fact(
  '周岁',
  (years: number) => `${years}周岁`,
  (c: Candidate, ask: Ask): Maybe<number> => {
    const born = (isResident(c.residentId) ? birthday(c.residentId!) : undefined) ?? c.birthday;
    const on = dayThatCounts(c, ask);
    if (born === undefined || on === undefined) return undefined;
    const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
    return on.slice(5) < born.slice(5) ? years - 1 : years;
  },
);

const isResident = (id: Maybe<string>): boolean => id !== undefined && /^\d{17}[\dX]$/.test(id);

function dayThatCounts(c: Candidate, ask: Ask): Maybe<Day> {
  const year = ask.day.slice(0, 4);
  switch (ask.way(ageDay)) {
    case 'judgement':
      return ask.day;
    case 'term-start':
      return c.termStart;
    case 'year-start':
      return `${year}-01-01`;
    case 'year-end':
      return `${year}-12-31`;
  }
}

/** Neither a doctorate nor a senior title. 二（一）3 */
export const isUnqualified = (c: Candidate): Truth => not(or(isDoctor(c), isSenior(c)));

/** Older than the scheme means who is taken for the first time; who is taken again is not asked. 二（一）3 */
export const isTooOld = (c: Candidate, ask: Ask): Truth => and(c.firstHire, above(age(c, ask), ask.value(highestAge)));

/** What the general conditions would have to be relaxed for, in words; what is not known is left out. */
export const unmet = (c: Candidate, ask: Ask): readonly string[] => [
  ...(isUnqualified(c) === true ? [`学位为${c.degree ?? '未填'}、职称为${c.title ?? '未填'}`] : []),
  ...(isTooOld(c, ask) === true ? [`首聘时${age(c, ask)}周岁`] : []),
];

/** The last day until which a contract must run to be long enough, from its first day on. */
export const contractDue = (c: Candidate, ask: Ask): Maybe<Day> => due(c.contractStart, ask);

/** The last day until which it must run to leave as much, from the day on from which that is counted. */
export const remainingDue = (c: Candidate, ask: Ask): Maybe<Day> =>
  due(ask.way(remainingFrom) === 'judgement' ? ask.day : c.termStart, ask);

function due(from: Maybe<Day>, ask: Ask): Maybe<Day> {
  const months = ask.value(leastContract);
  return from === undefined || months === undefined ? undefined : lastDayOfTerm(from, months);
}
