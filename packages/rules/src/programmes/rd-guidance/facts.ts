import { addFen, fact, sayMoney, type Ask, type Fen, type Maybe } from '../../kernel/index.ts';
import {
  sayBounds,
  sizeAtMost,
  sizeClass,
  sizeGroupOf,
  sizeLabel,
  sizeOf,
  sizeStandards,
  type SizeClass,
  type SizeStandard,
} from '../../size-class/index.ts';
import { leastGrowth } from './parameters.ts';
import { spendingBase } from './readings.ts';
import { register, type RegisterRow } from './tables/register.ts';
import { statistics, type StatisticsRow } from './tables/statistics.ts';
import type { TaxRow } from './tables/tax.ts';

/** All rows of the enterprise in the statistics; undefined where its code is not known or nobody gave the table. */
export const statisticsRows = (t: TaxRow, ask: Ask): Maybe<readonly StatisticsRow[]> =>
  ask.listed(statistics, 'creditCode', t.creditCode);

/** Its row in the statistics. Null: it has none. Undefined: not known, or its rows contradict each other. */
export function statisticsOf(t: TaxRow, ask: Ask): Maybe<StatisticsRow | null> {
  const rows = statisticsRows(t, ask);
  if (!rows || contradict(rows)) return undefined;
  return rows[0] ?? null;
}

/** Whether rows of one enterprise differ in a figure that counts. */
export const contradict = (rows: readonly StatisticsRow[]): boolean =>
  rows.length > 1 && figuresThatCount.some((figure) => rows.some((row) => row[figure] !== rows[0]![figure]));

const figuresThatCount = ['industry', 'staff', 'revenue', 'assets', 'rd', 'rdBefore'] as const;

/** Its rows in the register of the market-supervision office. */
export const registerRows = (t: TaxRow, ask: Ask): Maybe<readonly RegisterRow[]> =>
  ask.listed(register, 'creditCode', t.creditCode);

/** The bounds that measure the enterprise's industry; null where the standard leaves the industry out. */
export const sizeStandard = fact(
  '划型标准',
  (standard: SizeStandard | null) => (standard ? sayBounds(standard, sizeClass.large) : '无'),
  (t: TaxRow, ask: Ask): Maybe<SizeStandard | null> => {
    const industry = statisticsOf(t, ask)?.industry;
    const group = industry === undefined ? undefined : sizeGroupOf(industry);
    return group ? sizeStandards[group] : group;
  },
);

/** 企业划型 from the figures of the statistics. */
export const size = fact('企业划型', sizeLabel, (t: TaxRow, ask: Ask): Maybe<SizeClass> => {
  const row = statisticsOf(t, ask);
  const standard = sizeStandard(t, ask);
  return row && standard ? sizeOf(row, standard) : undefined;
});

/** Whether it is large. One figure below the bound settles it, though others are blank. */
export const isLarge = fact(
  '大型企业',
  (large: boolean) => (large ? '是' : '否'),
  (t: TaxRow, ask: Ask): Maybe<boolean> => {
    const row = statisticsOf(t, ask);
    const standard = sizeStandard(t, ask);
    if (!row || !standard) return undefined;
    if (sizeAtMost(row, standard) < sizeClass.large) return false;
    const found = size(t, ask);
    return found === undefined ? undefined : found === sizeClass.large;
  },
);

/** R&D投入 of the year, from the source that counts. */
export const spending = fact('当年研发投入', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const way = ask.way(spendingBase);
  if (way === 'statistics') return statisticsOf(t, ask)?.rd;
  return way === 'tax-expense' ? t.expense : t.deductible;
});

/** R&D投入 of the year before. A blank is not known; it is no zero. */
export const spendingBefore = fact('上年研发投入', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const way = ask.way(spendingBase);
  if (way === 'statistics') return statisticsOf(t, ask)?.rdBefore;
  return way === 'tax-expense' ? t.expenseBefore : t.deductibleBefore;
});

/** By how much it grew; negative where it fell. */
export const increment = fact('研发投入增量', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const now = spending(t, ask);
  const before = spendingBefore(t, ask);
  return now === undefined || before === undefined ? undefined : addFen(now, -before);
});

/** Whether it grew, and by less than the least growth that counts. */
export const growsTooLittle = fact(
  '增幅低于下限',
  (little: boolean) => (little ? '是' : '否'),
  (t: TaxRow, ask: Ask): Maybe<boolean> => {
    const more = increment(t, ask);
    if (more !== undefined && more <= 0) return false;
    const least = ask.limit(leastGrowth);
    const before = spendingBefore(t, ask);
    if (least === null) return false;
    if (more === undefined || least === undefined || before === undefined) return undefined;
    return BigInt(more) * 1_000_000n < BigInt(least) * BigInt(before);
  },
);

/** The part of the increment that counts: none where it fell, or grew too little. */
export const countedIncrement = fact('计入补助的增量', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const more = increment(t, ask);
  const little = growsTooLittle(t, ask);
  if (more === undefined) return undefined;
  if (more <= 0 || little === true) return 0;
  return little === undefined ? undefined : more;
});
