import { birthday, jilinProvince } from '../../identifiers/index.ts';
import { addMonths, dayOf, fact, is, type Ask, type Day, type Maybe, type Truth } from '../../kernel/index.ts';
import { lineOf } from './lines.ts';
import { bornMonth, bornYearOf, womenMonths } from './parameters.ts';
import type { Candidate } from './tables/candidates.ts';

const resident = /^\d{17}[\dX]$/;

/** By the identity number, else by what other papers say. */
export const bornOn = fact(
  '出生日期',
  (day: Day) => day,
  (c: Candidate): Maybe<Day> => (isResident(c) ? birthday(c.residentId!) : undefined) ?? c.birthday,
);

/** By the seventeenth digit of the identity number, odd for men, else as declared. */
export const gender = fact(
  '性别',
  (said: string) => said,
  (c: Candidate): Maybe<string> => genderOfId(c) ?? c.gender,
);

export const genderOfId = (c: Candidate): Maybe<string> =>
  isResident(c) ? (Number(c.residentId![16]) % 2 === 1 ? '男' : '女') : undefined;

/**
 * The first day of birth that the year's guide allows in a line. Null: it has no such condition, or nobody has said.
 * The guides name a day, not an age: 1978年1月1日以后出生 includes that day.
 */
export const firstBirthday = fact(
  '最早出生日期',
  (day: Day | null) => day ?? '无此条件',
  ({ line }: Candidate, ask: Ask): Maybe<Day | null> => {
    const named = lineOf(line);
    if (named === undefined) return undefined;
    const year = ask.limit(bornYearOf[named]) ?? null;
    return year === null ? null : dayOf(year, ask.value(bornMonth) ?? 1, 1);
  },
);

/** The same for women, who may be older by some months. */
export const firstBirthdayOfWomen = fact(
  '女性最早出生日期',
  (day: Day) => day,
  (c: Candidate, ask: Ask): Maybe<Day> => {
    const first = firstBirthday(c, ask);
    const months = ask.value(womenMonths);
    return first && months !== undefined ? addMonths(first, -months) : undefined;
  },
);

/** Born before the day from which on the guide allows. Nobody is asked for months that do not matter. */
export function isBornBefore(c: Candidate, ask: Ask): Truth {
  const first = firstBirthday(c, ask);
  if (first === null) return false;
  const born = bornOn(c, ask);
  if (first === undefined || born === undefined) return undefined;
  if (born >= first) return false;
  const woman = is(gender(c, ask), '女');
  if (woman !== true) return woman === false ? true : undefined;
  const relaxed = firstBirthdayOfWomen(c, ask);
  return relaxed === undefined ? undefined : born < relaxed;
}

/** Whether a person works in Jilin, by the place of the unit. */
export const inJilin = ({ city }: Candidate): Truth => city?.startsWith(jilinProvince);

const isResident = ({ residentId }: Candidate): boolean => residentId !== undefined && resident.test(residentId);
