import { fact, fen, sayMoney, unreduced, type Ask, type Fen, type Maybe, type Ratio } from '../../kernel/index.ts';
import { sayRate } from './proportion.ts';
import { negativeBase } from './readings.ts';
import type { Applicant } from './tables/applicants.ts';

/** A figure at the end of three successive years, the earliest first. */
export type ThreeYears = readonly [first: Maybe<Fen>, second: Maybe<Fen>, third: Maybe<Fen>];

/**
 * ½ (second ÷ first + third ÷ second) − 1, exactly. Where the first is nought the last two years count alone. Null where
 * the second is nought: there is no rate, and no points. Undefined where a figure that matters is not known.
 */
export function growthRate([first, second, third]: ThreeYears): Maybe<Ratio | null> {
  if (second === 0) return null;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [one, two, three] = [BigInt(first), BigInt(second), BigInt(third)];
  // Over one denominator. Nobody compares it for equality, and reducing it takes longer than all else.
  return first === 0
    ? unreduced(three - two, two)
    : unreduced(two * two + one * three - 2n * one * two, 2n * one * two);
}

const sayGrowth = (rate: Ratio | null): string => (rate ? sayRate(rate) : '基数为0，不计增长');

export const salesGrowth = fact('销售收入增长率', sayGrowth, ({ sales1, sales2, sales3 }: Applicant) =>
  growthRate([sales1, sales2, sales3]),
);

export const netAssetsGrowth = fact('净资产增长率', sayGrowth, (a: Applicant, ask: Ask): Maybe<Ratio | null> => {
  const years: ThreeYears = [netAssets(a, 1, ask), netAssets(a, 2, ask), netAssets(a, 3, ask)];
  const isNegative = years.slice(0, 2).some((figure) => figure !== undefined && figure < 0);
  return isNegative && ask.way(negativeBase) === 'nothing' ? null : growthRate(years);
});

type Year = 1 | 2 | 3;

/** 净资产: assets less debts where those are given, which alone can tell that it is negative; else as declared. */
function netAssets(a: Applicant, year: Year, ask: Ask): Maybe<Fen> {
  const counted = balances[year](a, ask);
  return counted === null ? a[`net${year}`] : counted;
}

/** Null where neither figure is given: that is no gap, the net assets may be declared instead. */
const balance = (label: string, year: Year) =>
  fact(label, sayBalance, (a: Applicant): Maybe<Fen | null> => {
    const [assets, debts] = [a[`assets${year}`], a[`debts${year}`]];
    if (assets === undefined && debts === undefined) return null;
    return assets === undefined || debts === undefined ? undefined : fen(assets - debts);
  });

const sayBalance = (net: Fen | null): string => (net === null ? '未填资产和负债' : sayMoney(net));

const balances = {
  1: balance('第一年资产减负债', 1),
  2: balance('第二年资产减负债', 2),
  3: balance('第三年资产减负债', 3),
} as const;
