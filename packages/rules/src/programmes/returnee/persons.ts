import { birthday, jilinProvince } from '../../identifiers/index.ts';
import { fact, type Ask, type Day, type Maybe, type Truth } from '../../kernel/index.ts';
import { ageDay } from './readings.ts';
import type { Project } from './tables/projects.ts';

/** Full years of life on the day that counts; by the identity number, else by what other papers say. */
export const age = fact(
  '周岁',
  (years: number) => `${years}周岁`,
  (p: Project, ask: Ask): Maybe<number> => {
    const born = (isResident(p.residentId) ? birthday(p.residentId!) : undefined) ?? p.birthday;
    if (born === undefined) return undefined;
    const on = dayThatCounts(ask);
    const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
    return on.slice(5) < born.slice(5) ? years - 1 : years;
  },
);

export function dayThatCounts(ask: Ask): Day {
  const year = ask.day.slice(0, 4);
  switch (ask.way(ageDay)) {
    case 'judgement':
      return ask.day;
    case 'year-start':
      return `${year}-01-01`;
    case 'year-end':
      return `${year}-12-31`;
  }
}

/** Whether a person works in Jilin, by the place of the unit. */
export const inJilin = ({ city }: { readonly city: Maybe<string> }): Truth => city?.startsWith(jilinProvince);

const isResident = (id: Maybe<string>): boolean => id !== undefined && /^\d{17}[\dX]$/.test(id);
