import {
  batchCheck,
  compareRatio,
  divideRatio,
  ratio,
  sayMoney,
  subtractRatio,
  sumFen,
  type Ask,
  type Earned,
  type Fen,
  type Maybe,
  type Ratio,
} from '../../kernel/index.ts';
import { averageOf, beforeGrowth, fullBatch, pastBatches, rateOf } from './batches.ts';
import { reply } from './document.ts';
import { increment, spending } from './facts.ts';
import { tax, type TaxRow } from './tables/tax.ts';

/** What an enterprise got on average was never far from 100,000 yuan: a wrong unit or rate would show here first. */
export const rdAverageUnusual = batchCheck(tax, {
  code: 'rd-average-unusual',
  label: '平均每户补助与以往各批相差较大',
  cites: reply('一（一）', '2020年度324户、2978.4万元，2021年度706户、7221.4万元。'),
  says: (_rows, earned) => {
    const paid = paidOf(earned);
    if (paid.length === 0) return undefined;
    const average = averageOf({ year: undefined, enterprises: paid.length, paid: sumFen(paid) });
    const [least, most] = [past[0]!, past.at(-1)!];
    if (compareRatio(average, least) >= 0 && compareRatio(average, most) <= 0) return undefined;
    return `本批已测算${paid.length}户，平均每户补助${sayWan(average)}万元，以往各批在${sayWan(least)}万元至${sayWan(most)}万元之间；请核实补助比例、上限和金额单位。`;
  },
});

/** A share of the net increment, or of all R&D, above that of the batch of 2021. */
export const rdShareUnusual = batchCheck(tax, {
  code: 'rd-share-unusual',
  label: '补助占研发投入的比重高于以往',
  cites: fullBatch.cites,
  says: (rows, earned, ask) => {
    const paid = paidOf(earned);
    if (paid.length === 0) return undefined;
    const total = sumFen(paid);
    const settled = earned.flatMap(({ index, instalments }) => (instalments ? [rows[index]!] : []));
    const said = [
      compared('净增量', total, sumOf(settled, increment, ask), shareOfIncrement),
      compared('总额', total, sumOf(settled, spending, ask), shareOfSpending),
    ].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : `${said.join('，')}；请核实补助比例和数据单位。`;
  },
});

const past = pastBatches.map(averageOf).toSorted(compareRatio);
const shareOfSpending = rateOf(fullBatch.paid, fullBatch.spending);
const shareOfIncrement = divideRatio(
  ratio(BigInt(fullBatch.paid)),
  subtractRatio(ratio(BigInt(fullBatch.spending)), beforeGrowth(fullBatch.spending, fullBatch.growth)),
);

/** The amounts of those who get one. Whose amount is not known yet is left out: one open row must not silence the check. */
const paidOf = (earned: readonly Earned[]): readonly Fen[] =>
  earned.flatMap(({ instalments = [] }) =>
    instalments.length === 0 ? [] : [sumFen(instalments.map(({ amount }) => amount))],
  );

/** What is known of it together. */
const sumOf = (rows: readonly TaxRow[], figure: (row: TaxRow, ask: Ask) => Maybe<Fen>, ask: Ask): Fen =>
  sumFen(rows.flatMap((row) => figure(row, ask) ?? []));

function compared(of: string, paid: Fen, whole: Fen, usual: Ratio): Maybe<string> {
  if (whole <= 0) return undefined;
  const share = rateOf(paid, whole);
  if (compareRatio(share, usual) <= 0) return undefined;
  return `本批补助占研发投入${of}${sayMoney(whole)}的${sayShare(share)}，2021年度为${sayShare(usual)}`;
}

/** To the second decimal, as the reply prints such figures; the comparison itself is exact. */
const toHundredths = ({ numerator, denominator }: Ratio, unit: bigint): string => {
  const hundredths = (numerator * 200n * unit + denominator) / (2n * denominator);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const sayShare = (share: Ratio): string => `${toHundredths(share, 100n)}%`;
const sayWan = (amount: Ratio): string => toHundredths(divideRatio(amount, ratio(1_000_000n)), 1n);
