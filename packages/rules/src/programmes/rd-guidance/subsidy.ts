import {
  addRatio,
  divideRatio,
  fact,
  fen,
  floorRatio,
  multiplyRatio,
  ratio,
  sayMoney,
  type Ask,
  type Fen,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';
import { countedIncrement, increment, isLarge, spending } from './facts.ts';
import {
  largeIncrementRate,
  largeStockRate,
  mostPerEnterprise,
  roundingStep,
  smallerIncrementRate,
} from './parameters.ts';
import { roundingWay, stockBase } from './readings.ts';
import type { TaxRow } from './tables/tax.ts';

/** 存量: what of the year's R&D counts beside the increment. */
const stock = fact('研发投入存量', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const now = spending(t, ask);
  if (now === undefined || ask.way(stockBase) === 'whole-year') return now;
  const more = increment(t, ask);
  return more === undefined ? undefined : fen(now - Math.max(more, 0));
});

const onIncrement = fact('增量部分', sayExactly, (t: TaxRow, ask: Ask): Maybe<Ratio> => {
  const large = isLarge(t, ask);
  const more = countedIncrement(t, ask);
  if (large === undefined) return undefined;
  return shareOf(more, () => ask.value(large ? largeIncrementRate : smallerIncrementRate));
});

const onStock = fact('存量部分', sayExactly, (t: TaxRow, ask: Ask): Maybe<Ratio> =>
  shareOf(stock(t, ask), () => ask.value(largeStockRate)),
);

/** What the increment earns, and of a large enterprise the stock beside: exact, in fen and parts of one. */
const accrued = fact('按比例测算', sayExactly, (t: TaxRow, ask: Ask): Maybe<Ratio> => {
  const more = onIncrement(t, ask);
  const large = isLarge(t, ask);
  if (!large) return large === undefined ? undefined : more;
  const standing = onStock(t, ask);
  return more && standing && addRatio(more, standing);
});

/** Rounded once, to a multiple of the step. */
const rounded = fact('取整', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const exact = accrued(t, ask);
  const step = ask.value(roundingStep);
  const way = ask.way(roundingWay);
  if (exact === undefined || step === undefined) return undefined;
  return toStep(exact, step, way);
});

/** What the year's R&D earns, never more than the cap. A cap that the notice does not make is null. */
export const subsidy = fact('测算补助', sayMoney, (t: TaxRow, ask: Ask): Maybe<Fen> => {
  const amount = rounded(t, ask);
  const most = ask.limit(mostPerEnterprise);
  if (amount === undefined || most === undefined) return undefined;
  return most === null ? amount : Math.min(amount, most);
});

/** How one amount is shared: the province's part is cut off below a fen, and the city bears what is left. */
export function sharesOf(amount: Fen, provinceShare: number): { readonly province: Fen; readonly city: Fen } {
  const province = fen(Number((BigInt(amount) * BigInt(provinceShare)) / million));
  return { province, city: fen(amount - province) };
}

const million = 1_000_000n;

/** Nothing of nothing is nothing, whatever the rate. */
function shareOf(amount: Maybe<Fen>, rate: () => Maybe<number>): Maybe<Ratio> {
  if (amount === 0) return ratio(0n);
  const parts = rate();
  return amount === undefined || parts === undefined
    ? undefined
    : multiplyRatio(ratio(BigInt(amount)), ratio(BigInt(parts), million));
}

/** A step of nothing leaves the fen. */
function toStep(exact: Ratio, step: Fen, way: 'down' | 'half-up'): Fen {
  const unit = BigInt(Math.max(step, 1));
  const steps = divideRatio(exact, ratio(unit));
  const whole = floorRatio(way === 'down' ? steps : addRatio(steps, ratio(1n, 2n)));
  return fen(Number(whole * unit));
}

/** In yuan, with every decimal: a millionth of a fen is the eighth. */
function sayExactly({ numerator, denominator }: Ratio): string {
  const digits = String((numerator * million) / denominator).padStart(9, '0');
  const decimals = digits.slice(-8).replace(/0+$/, '');
  return `${digits.slice(0, -8)}${decimals === '' ? '' : `.${decimals}`}元`;
}
