import { fact, type Ask, type Maybe } from '../../kernel/index.ts';
import { headsBase } from './readings.ts';
import type { Enterprise } from './tables/enterprises.ts';
import { quarters, type Quarters } from './tables/quarters.ts';

const sayHeads = (heads: number): string => `${heads}人`;

type Stock = Maybe<number>;
type FiveStocks = readonly [Stock, Stock, Stock, Stock, Stock];

/**
 * The mean of the four quarters' means of start and end: of five stocks the first and the last count half. An eighth is
 * exact in a number.
 */
function averageOf(stocks: FiveStocks): Maybe<number> {
  if (stocks.some((stock) => stock === undefined)) return undefined;
  const [start, first, second, third, end] = stocks as readonly [number, number, number, number, number];
  return (start + 2 * (first + second + third) + end) / 8;
}

const staffStocks = (q: Quarters): FiveStocks => [q.staff0, q.staff1, q.staff2, q.staff3, q.staff4];
const technicalStocks = (q: Quarters): FiveStocks => [
  q.technical0,
  q.technical1,
  q.technical2,
  q.technical3,
  q.technical4,
];

/** Undefined, too, where the enterprise stands there several times, or not at all. */
function quartersOf(e: Enterprise, ask: Ask): Maybe<Quarters> {
  const rows = ask.listed(quarters, 'creditCode', e.creditCode);
  return rows?.length === 1 ? rows[0] : undefined;
}

/** The year's average of all staff, by the quarters. */
export const averageStaff = fact('全年季平均职工数', sayHeads, (e: Enterprise, ask: Ask) => {
  const row = quartersOf(e, ask);
  return row && averageOf(staffStocks(row));
});

/** The year's average of 科技人员, by the quarters. */
export const averageTechnicalStaff = fact('全年季平均科技人员数', sayHeads, (e: Enterprise, ask: Ask) => {
  const row = quartersOf(e, ask);
  return row && averageOf(technicalStocks(row));
});

/** 职工总数 that counts. */
export const staffOf = (e: Enterprise, ask: Ask): Maybe<number> =>
  ask.way(headsBase) === 'declared' ? e.staff : averageStaff(e, ask);

/** 科技人员 that count. */
export const technicalStaffOf = (e: Enterprise, ask: Ask): Maybe<number> =>
  ask.way(headsBase) === 'declared' ? e.technicalStaff : averageTechnicalStaff(e, ask);
