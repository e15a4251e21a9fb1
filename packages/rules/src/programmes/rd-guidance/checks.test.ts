import { describe, expect, it } from 'vitest';
import {
  addFen,
  citing,
  compareRatio,
  divideRatio,
  evaluate,
  floorRatio,
  multiplyRatio,
  ratio,
  subtractRatio,
  sumFen,
  termsOf,
  wanYuan,
  yuan,
  type Ratio,
} from '../../kernel/index.ts';
import { averageOf, beforeGrowth, fullBatch, pastBatches } from './batches.ts';
import { rdGuidance } from './index.ts';

/** A ratio to so many decimals, rounded half up. */
const printed = (value: Ratio, decimals: number): string => {
  const scaled = multiplyRatio(value, ratio(10n ** BigInt(decimals)));
  const digits = String(
    floorRatio({
      ...scaled,
      numerator: 2n * scaled.numerator + scaled.denominator,
      denominator: 2n * scaled.denominator,
    }),
  );
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
const inWan = (amount: Ratio) => divideRatio(amount, ratio(1_000_000n));
const [first, second, third] = pastBatches as readonly [
  (typeof pastBatches)[number],
  (typeof pastBatches)[number],
  (typeof pastBatches)[number],
];

describe('A01 to A06: what the reply says of the batches agrees with itself', () => {
  it('A01: 324 and 706 are 1030 户次', () => expect(first.enterprises + second.enterprises).toBe(1030));
  it('A02: 2978.4 and 7221.4 万元 are 10199.8 万元, to the fen, which print as 1.02 亿元', () => {
    const together = sumFen([first.paid, second.paid]);
    expect(together).toBe(yuan(101_998_000));
    expect(printed(ratio(BigInt(together), 10_000_000_000n), 2)).toBe('1.02');
  });
  it('A03: an enterprise may be in both batches, so that 1030 户次 are between 706 and 1030 户', () =>
    expect([Math.max(first.enterprises, second.enterprises), first.enterprises + second.enterprises]).toEqual([
      706, 1030,
    ]));
  it('A04: the money grew by 142.46 %, the enterprises by 117.90 %', () => {
    const growth = (now: number, before: number) => printed(ratio(BigInt(now - before) * 100n, BigInt(before)), 2);
    expect(growth(second.paid, first.paid)).toBe('142.46');
    expect(growth(second.enterprises, first.enterprises)).toBe('117.90');
  });
  it('A05: 9.1926, 10.2286 and together 9.9027 万元 on average', () => {
    const both = { year: undefined, enterprises: 1030, paid: addFen(first.paid, second.paid) };
    expect([first, second, both].map((batch) => printed(inWan(averageOf(batch)), 4))).toEqual([
      '9.1926',
      '10.2286',
      '9.9027',
    ]);
    expect(printed(inWan(averageOf(third)), 2)).toBe('6.94');
  });
  it('A06: 219.4 亿元 after 61.9 % were 135.5 亿元, an increment of 83.9 亿元', () => {
    const inYi = (amount: Ratio) => printed(divideRatio(amount, ratio(10_000_000_000n)), 1);
    const before = beforeGrowth(fullBatch.spending, fullBatch.growth);
    expect(inYi(before)).toBe('135.5');
    expect(inYi(subtractRatio(ratio(BigInt(fullBatch.spending)), before))).toBe('83.9');
    expect(compareRatio(before, ratio(13_544n * 100_000_000n))).toBeGreaterThan(0);
    expect(compareRatio(before, ratio(13_559n * 100_000_000n))).toBeLessThan(0);
  });
});

const codes = ['91220101MA0XX0015U', '91220184MA0XX00153'];

/** Two medium enterprises of such R&D, in 万元, at such a rate in parts per million. */
function remarks(now: number, before: number, rate: number, cap: number | null = null, more: readonly object[] = []) {
  const cites = citing('示例')('口径', '');
  const values = {
    'rd-year': 2021,
    'rd-smaller-increment-rate': rate,
    'rd-rounding-step': 1,
    'rd-most': cap,
    'rd-least': null,
    'rd-least-spending': null,
    'rd-least-growth': null,
  };
  const taxRows = codes.map((creditCode) => ({
    creditCode,
    name: undefined,
    expense: wanYuan(now),
    expenseBefore: wanYuan(before),
    deductible: undefined,
    deductibleBefore: undefined,
  }));
  const sizes = codes.map((creditCode) => ({ creditCode, industry: '39', staff: 100, revenue: wanYuan(5000) }));
  const evaluation = evaluate(
    rdGuidance,
    new Map<string, readonly object[]>([
      ['rd-tax', [...taxRows, ...more]],
      ['rd-statistics', sizes],
    ]) as Parameters<typeof evaluate>[1],
    {
      ...termsOf('2022-06-01'),
      values: new Map(
        Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]] as const),
      ),
    },
  );
  return evaluation.remarks().map(({ check, message }) => [check.code, message]);
}

describe('FACTS of the batches, as a check of this one', () => {
  // 0.8 % of an increment of 1000 万元 are 8 万元.
  it('says nothing of what is like the batches before', () => expect(remarks(5000, 4000, 8000)).toEqual([]));
  it('says nothing of an average that just reaches the highest', () =>
    expect(remarks(20_000, 8_000, 8000, Number(floorRatio(averageOf(second))))).toEqual([]));
  it('asks about an average that is a fen higher', () =>
    expect(remarks(20_000, 8_000, 8607, Number(floorRatio(averageOf(second))) + 1).map(([code]) => code)).toEqual([
      'rd-average-unusual',
    ]));
  it('asks about one that is lower than any', () =>
    expect(remarks(1500, 1000, 8000)).toEqual([
      [
        'rd-average-unusual',
        '本批已测算2户，平均每户补助4.00万元，以往各批在6.94万元至10.23万元之间；请核实补助比例、上限和金额单位。',
      ],
    ]));
  it('asks though one row is still open', () => {
    const open = { creditCode: '91220101MA0XX0023P', expense: wanYuan(5000) };
    expect(remarks(1500, 1000, 8000, null, [open]).map(([code]) => code)).toEqual(['rd-average-unusual']);
    expect(remarks(5000, 4000, 8609, null, [open]).map(([code]) => code)).toEqual(['rd-share-unusual']);
    expect(remarks(5000, 4000, 8000, null, [open])).toEqual([]);
  });
  it('asks about a share of the increment above 0.86 %', () => {
    expect(remarks(5000, 4000, 8608)).toEqual([]);
    expect(remarks(5000, 4000, 8609)).toEqual([
      ['rd-share-unusual', '本批补助占研发投入净增量2000万元的0.86%，2021年度为0.86%；请核实补助比例和数据单位。'],
    ]);
  });
  it('asks about a share of all R&D above 0.33 %', () =>
    expect(remarks(2000, 1000, 8000)).toEqual([
      ['rd-share-unusual', '本批补助占研发投入总额4000万元的0.40%，2021年度为0.33%；请核实补助比例和数据单位。'],
    ]));
});
