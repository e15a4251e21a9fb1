import { birthday } from '../../identifiers/index.ts';
import { fact, type Ask, type Day, type Maybe, type Truth } from '../../kernel/index.ts';
import { ageDay } from './readings.ts';
import type { Candidate } from './tables/candidates.ts';

/** Full years of life on the day that counts; by the identity number, else by what other papers say. */
export const age = fact(
  '周岁',
  (years: number) => `${years}周岁`,
  (c: Candidate, ask: Ask): Maybe<number> => {
    const born = bornOn(c);
    const on = dayThatCounts(c, ask);
    if (born === undefined || on === undefined) return undefined;
    const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
    return on.slice(5) < born.slice(5) ? years - 1 : years;
  },
);

function bornOn({ residentId, birthday: stated }: Candidate): Maybe<Day> {
  return (residentId !== undefined && /^\d{17}[\dX]$/.test(residentId) ? birthday(residentId) : undefined) ?? stated;
}

export function dayThatCounts(c: Candidate, ask: Ask): Maybe<Day> {
  const year = ask.day.slice(0, 4);
  switch (ask.way(ageDay)) {
    case 'judgement':
      return ask.day;
    case 'year-start':
      return `${year}-01-01`;
    case 'year-end':
      return `${year}-12-31`;
    case 'term-start':
      return c.termStart;
  }
}

const studying = /在读|肄业|结业|候选/;

/** Whether the degree is a doctor's; undefined for what is no known degree. */
export function isDoctor({ degree }: Pick<Candidate, 'degree'>): Truth {
  if (degree === undefined || studying.test(degree)) return undefined;
  if (/博士/.test(degree)) return true;
  return /硕士|学士|无/.test(degree) ? false : undefined;
}

export function isMasterAtLeast(c: Candidate): Truth {
  if (isDoctor(c)) return true;
  if (c.degree === undefined || studying.test(c.degree)) return undefined;
  if (/硕士/.test(c.degree)) return true;
  return /学士|无/.test(c.degree) ? false : undefined;
}

const lower = /助理|助教|讲师|助工|主治|住院|初级|中级|实习|见习|技术员|未评|无职称/;
const senior = /教授|研究员|正高|副高|高级(?!技师|技工|工$)|高工|主任.*师|编审|译审|研究馆员/;
const others = /工程师|实验师|农艺师|经济师|会计师|药师|医师|编辑|馆员|畜牧师|兽医师/;

/** Whether the title is 副高级 or above; undefined for what is no known title. */
export function isSenior({ title }: Pick<Candidate, 'title'>): Truth {
  if (title === undefined) return undefined;
  if (lower.test(title)) return false;
  if (senior.test(title)) return true;
  return others.test(title) ? false : undefined;
}
