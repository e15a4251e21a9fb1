import { divideRatio, fen, ratio, wanYuan, yuan, type Fen, type Ratio } from '../../kernel/index.ts';
import { reply } from './document.ts';

/** What a batch came to. */
export interface Batch {
  /** The year of the R&D. Unknown of a payment of which only the year of the payment is told. */
  readonly year: number | undefined;
  readonly enterprises: number;
  readonly paid: Fen;
}

/** 一（一）, and a payment of 2024 that stands in press reports of February 2025 only. */
export const pastBatches: readonly Batch[] = [
  { year: 2020, enterprises: 324, paid: yuan(29_784_000) },
  { year: 2021, enterprises: 706, paid: yuan(72_214_000) },
  { year: undefined, enterprises: 574, paid: wanYuan(3986) },
];

/** The batch of 2021, of which the reply gives the R&D too: 219.4 亿元, 61.9 % more than in 2020. */
export const fullBatch = {
  ...pastBatches[1]!,
  spending: wanYuan(2_194_000),
  growth: ratio(619n, 1000n),
  cites: reply('一（一）', '2021年度706户、7221.4万元；研发投入总额219.4亿元，比上年增加61.9%。'),
};

/** Yuan by yuan: what was paid, for each of so much. Raises `RangeError` where there is nothing to divide by. */
export const rateOf = (part: Fen, whole: Fen): Ratio => ratio(BigInt(part), BigInt(whole));

export const averageOf = ({ paid, enterprises }: Batch): Ratio => ratio(BigInt(paid), BigInt(enterprises));

/** What stood before it grew by a share: 219.4 after 61.9 % were 135.5. Exact, in fen. */
export const beforeGrowth = (after: Fen, growth: Ratio): Ratio =>
  divideRatio(ratio(BigInt(fen(after))), ratio(growth.denominator + growth.numerator, growth.denominator));
