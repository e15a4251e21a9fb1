import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatio,
  divideRatio,
  evaluate,
  floorRatio,
  missingOf,
  missingOfAmount,
  parseRatio,
  ratio,
  termsOf,
  wanYuan,
  yuan,
} from '../../kernel/index.ts';
import { coFunding, coProjects, type CoProject } from './index.ts';
import { printsAs, sayTimes, timesOf } from './leverage.ts';
import { isFiscalAhead } from './shares.ts';
import { challenge, joint } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };

function judge(rows: readonly Partial<CoProject>[], values: Readonly<Record<string, number>> = {}) {
  const settled = Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]] as const);
  return evaluate(coFunding, new Map([['co-projects', rows as readonly CoProject[]]]), {
    ...termsOf('2024-06-01'),
    values: new Map(settled),
  });
}

describe('92号 二（一）1: 2490 万元 are 2.8 times the fiscal money', () => {
  const fiscalAt = (times: string) => divideRatio(ratio(BigInt(wanYuan(2490))), parseRatio(times)!);

  it('gives some 889 万元, between 873.7 and 905.5 where 2.8 is rounded', () => {
    expect(floorRatio(fiscalAt('2.8'))).toBe(BigInt(yuan(8_892_857)) + 14n);
    expect([floorRatio(fiscalAt('2.85')), floorRatio(fiscalAt('2.75'))].map((fen) => fen / 1_000_00n)).toEqual([
      8736n,
      9054n,
    ]);
  });

  it('prints as 2.8 from one end of that to the other', () => {
    const printed = (wan: number) => printsAs(timesOf(wanYuan(2490), yuan(wan * 10_000)), 2.8);
    expect([printed(873.6), printed(873.7), printed(889.29), printed(905.4), printed(905.5)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('92号 二（一）2: more than 2.4 亿元 after 3305 万元', () => {
  it('is more than 7.26 times', () => {
    const times = timesOf(wanYuan(24_000), wanYuan(3305))!;
    expect(sayTimes(times)).toBe('7.26倍');
    expect(compareRatio(times, parseRatio('7.26')!)).toBeGreaterThan(0);
  });
});

describe('joint funds', () => {
  it('wait for the least share, and name it', () => {
    const evaluation = judge([joint]);
    const [decision] = evaluation.decisions(coProjects);
    expect(decision!.status).toBe('undetermined');
    expect(missingOf(evaluation, decision!)).toMatchObject([
      { kind: 'parameter', parameter: { id: 'co-least-share' } },
    ]);
  });

  it('leave the match open until year and rate are set', () => {
    const evaluation = judge([joint], { 'co-least-share': 500_000 });
    const [decision] = evaluation.decisions(coProjects);
    expect(decision!.status).toBe('eligible');
    expect(missingOfAmount(evaluation, decision!, 'co-match')).toMatchObject([
      { kind: 'parameter', parameter: { id: 'co-year' } },
      { kind: 'parameter', parameter: { id: 'co-match-rate' } },
    ]);
  });

  it('are matched fen by fen, what is below is cut off', () => {
    const values = { 'co-least-share': 1, 'co-year': 2023, 'co-match-rate': 333_333 };
    const earned = judge([{ ...joint, fiscal: 100, agreed: 100 }], values).earned(coProjects);
    expect(earned[0]!.instalments).toEqual([{ year: 2023, amount: 33 }]);
  });

  it('are the only ones with a match', () => {
    expect(judge([challenge]).earned(coProjects)[0]!.instalments).toEqual([]);
  });

  it('never have the fiscal money ahead where the enterprise pays at least as large a part', () => {
    const money = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(money, money, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b, x, y) => {
        const [less, more] = [Math.min(x, y), Math.max(x, y)];
        const own = { fiscal: a * 100, fiscalPaid: a * less, agreed: b * 100, paid: b * more };
        expect(isFiscalAhead({ ...joint, ...own } as unknown as CoProject)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('of the batch', () => {
  const remarks = (rows: readonly Partial<CoProject>[]) =>
    judge(rows)
      .remarks()
      .map(({ message }) => message);

  it('says nothing of challenges that bring 2.8 times together', () => {
    expect(remarks([challenge, { ...challenge, number: '示例03' }])).toEqual([]);
  });
  it('asks about a fen less', () => {
    expect(remarks([{ ...challenge, paid: wanYuan(280) - 1 }])).toEqual([
      '揭榜项目企业投入合计2799999.99元，是财政资金100万元的2.79倍，首批为2490万元、2.8倍；请核实投入数据。',
    ]);
  });
  it('asks about a venture that brings exactly 2.4 亿元 by 3305 万元, and not about a fen more', () => {
    const venture = { ...challenge, scheme: '创投引导', fiscal: wanYuan(3305) };
    expect(remarks([{ ...venture, social: wanYuan(24_000) }])).toHaveLength(1);
    expect(remarks([{ ...venture, social: wanYuan(24_000) + 1 }])).toEqual([]);
  });
});
