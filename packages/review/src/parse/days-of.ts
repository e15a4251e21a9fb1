import { dayOf, daysInMonth, type Day, type Maybe } from '@keshen/rules';

/** One day, or all days of a month. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Says that there is no last day, or that nobody has written it. */
export const openEnded = /(?:今|长期|长期有效|永久|无固定期限)$/;

const day = [
  /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
];
const month = [/^(\d{4})[-./](\d{1,2})$/, /^(\d{4})年(\d{1,2})月(?:份|[底末]前?)?$/, /^(\d{4})(\d{2})$/];
const yearEnd = /^(\d{4})年[底末]前?$/;

/** Reads 2023.5.1, 2023年5月1日, 20230501, and months: 2023.5, 2023年5月, 202305, 2023年底. */
export function daysOf(text: string): Maybe<Days> {
  for (const pattern of day) {
    const [, year, , number, date] = pattern.exec(text) ?? [];
    if (year === undefined) continue;
    const only = plausible(dayOf(Number(year), Number(number), Number(date)));
    return only === undefined ? undefined : { first: only, last: only };
  }
  const written = text.replace(yearEnd, '$1年12月');
  for (const pattern of month) {
    const [, year, number] = pattern.exec(written) ?? [];
    if (year === undefined) continue;
    const first = plausible(dayOf(Number(year), Number(number), 1));
    const last = dayOf(Number(year), Number(number), daysInMonth(Number(year), Number(number)));
    return first === undefined || last === undefined ? undefined : { first, last };
  }
  return undefined;
}

/** A day on a form of ours lies between 1920 and 2099: the number 2023 is a year, not the 15th of July 1905. */
export const plausible = (day: Maybe<Day>): Maybe<Day> =>
  day !== undefined && day >= '1920-01-01' && day <= '2099-12-31' ? day : undefined;
