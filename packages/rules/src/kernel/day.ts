import type { Maybe } from './truth.ts';

/** A calendar day, `YYYY-MM-DD`. Days compare as texts. */
export type Day = string;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthDays[month - 1] ?? 0);

/** The day of these numbers; undefined when there is no such day, such as 30 February. */
export function dayOf(year: number, month: number, date: number): Maybe<Day> {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(date) || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD`; undefined when it is no day. */
export function parseDay(text: string): Maybe<Day> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const parts = (day: Day): readonly [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** Days since 0000-03-01 in the Gregorian calendar: a number that grows by one a day. */
function ordinal(day: Day): number {
  const [year, month, date] = parts(day);
  const shifted = month > 2 ? month - 3 : month + 9;
  const y = month > 2 ? year : year - 1;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    date -
    1
  );
}

/** The inverse of `ordinal`, by eras of 400 years, which all have 146,097 days. */
function fromOrdinal(days: number): Day {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return dayOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date)!;
}

/** The day so many days later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => fromOrdinal(ordinal(day) + days);

/** The same date so many months later; the month's last day where it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = (total % 12) + 1;
  return dayOf(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)))!;
}

/** The day of a serial of Excel's 1900 or 1904 calendar; undefined below 1 March 1900, where its calendar is wrong. */
export function dayOfSerial(serial: number, date1904: boolean): Maybe<Day> {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(serial) || whole < 61 || whole > 2_958_465) return undefined;
  return fromOrdinal(ordinal('1899-12-30') + whole);
}

/** Excel's serial of a day, in the 1900 or 1904 calendar. */
export const serialOf = (day: Day, date1904: boolean): number =>
  ordinal(day) - ordinal('1899-12-30') - (date1904 ? 1462 : 0);

/**
 * The last day of a term of so many months whose first day counts: 2024-03-01 and 24 months end on 2026-02-28.
 * Where the month has no such date its last day ends the term: 2024-02-29 and 24 months end on 2026-02-28 too.
 */
export function lastDayOfTerm(start: Day, months: number): Day {
  const [year, month, date] = parts(start);
  // Months since year 0 of the month in which the term ends: from a first of the month, the one before.
  const total = year * 12 + (month - 1) + months - (date === 1 ? 1 : 0);
  const [endYear, endMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const length = daysInMonth(endYear, endMonth);
  return dayOf(endYear, endMonth, date === 1 ? length : Math.min(date - 1, length))!;
}
