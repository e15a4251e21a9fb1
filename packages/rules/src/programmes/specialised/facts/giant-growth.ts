import { fact, sayMoney, type Ask, type Maybe } from '../../../kernel/index.ts';
import { growthOf } from '../readings.ts';
import type { Giant } from '../tables/giants.ts';
import { sayGrowth, twoYears, type TwoYears } from './growth.ts';

/** The revenue that must have grown, of last year and of two years before. */
export const growth = fact(
  '近两年年均复合增长率',
  (years: TwoYears) =>
    `${sayMoney(years.earlier)}→${sayMoney(years.last)}，${years.earlier === 0 ? '无从计算' : sayGrowth(years)}`,
  (g: Giant, ask: Ask): Maybe<TwoYears> =>
    ask.way(growthOf) === 'revenue'
      ? twoYears(g.revenue, g.revenueEarlier)
      : twoYears(g.mainRevenue, g.mainRevenueEarlier),
);
