import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, ratio, sayRatio, termsOf, wanYuan, type Terms } from '../../kernel/index.ts';
import { programmes } from '../index.ts';
import { growthRate } from './growth.ts';
import { highTech, hightechApplicants, type HightechApplicant } from './index.ts';
import { conversionPoints, growthPoints, numberPoints, originPoints } from './score-table.ts';
import { yearlyAverage } from './staff.ts';
import { points, sound } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };
const termsWith = (values: Readonly<Record<string, number>>, ways: Readonly<Record<string, string>> = {}): Terms => ({
  ...termsOf('2024-06-01'),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  ways: new Map(Object.entries(ways)),
});

const blank = Object.fromEntries(Object.keys(hightechApplicants.fields).map((field) => [field, undefined]));

function judge(own: Partial<HightechApplicant>, terms: Terms = termsWith({})) {
  const rows = [{ ...blank, ...own } as unknown as HightechApplicant];
  const evaluation = evaluate(highTech, new Map([['hightech-applicants', rows]]), terms, programmes);
  const [decision] = evaluation.decisions(hightechApplicants);
  return {
    status: decision!.status,
    fired: decision!.fired.map(({ code }) => code),
    missing: missingOf(evaluation, decision!),
    readings: evaluation.unsettledReadings().map(({ id }) => id),
  };
}

describe('第十一条: at every bound', () => {
  it('passes with 365 days, 10 %, 5 %, 60 %, 60 % and 75 points', () => {
    expect(judge({ ...sound, ...points })).toMatchObject({ status: 'eligible', fired: [], missing: [] });
  });

  it('fails each just beyond', () => {
    const { status, fired } = judge({
      ...sound,
      ...points,
      founded: '2023-05-22',
      technicalStaff: 9,
      rdOfThree: wanYuan(181),
      rdDomestic: wanYuan(108),
      highTechIncome: wanYuan(899),
      accident: true,
    });
    expect(status).toBe('ineligible');
    expect(fired).toEqual([
      'hightech-too-young',
      'hightech-staff-share',
      'hightech-rd-intensity',
      'hightech-domestic-share',
      'hightech-income-share',
      'hightech-accident',
    ]);
  });

  it('70 points fail, 71 pass', () => {
    expect(judge({ ...sound, pointsTotal: 70 })).toMatchObject({
      status: 'ineligible',
      fired: ['hightech-score-too-low'],
    });
    expect(judge({ ...sound, pointsTotal: 71 })).toMatchObject({ status: 'eligible', fired: [] });
  });

  it('names the cell, and refuses nobody for a blank', () => {
    const { status, missing } = judge({ ...sound, ...points, rdDomestic: undefined });
    expect([status, missing]).toEqual([
      'undetermined',
      [{ kind: 'cell', by: 'theirs', table: 'hightech-applicants', index: 0, field: 'rdDomestic' }],
    ]);
  });

  it('judges an application of 2015 by no rule of 2016, and says which figures are lacking', () => {
    const { status, missing } = judge({ ...sound, ...points, applied: '2015-12-31' });
    expect(status).toBe('undetermined');
    expect(missing).toContainEqual(
      expect.objectContaining({ kind: 'parameter', parameter: expect.objectContaining({ id: 'hightech-least-days' }) }),
    );
    expect(judge({ ...sound, ...points, founded: '2015-01-01', applied: '2016-01-01' }).status).toBe('eligible');
  });
});

describe('195号: growth is ½ (Y2 ÷ Y1 + Y3 ÷ Y2) − 1', () => {
  it.each([
    ['20 % and 20 %', [1000, 1200, 1440], '1/5'],
    ['100 % and −50 %', [100, 200, 100], '1/4'],
    ['thirds stay exact', [3, 4, 5], '7/24'],
    ['Y1 = 0: the last two years alone', [0, 100, 135], '7/20'],
    ['falling', [100, 100, 50], '-1 3/4'],
    ['negative bases by the formula', [-100, -200, -400], '1'],
  ] as const)('%s', (_name, years, rate) => {
    expect(sayRatio(growthRate(years)!)).toBe(rate);
  });

  it('Y2 = 0 earns nothing, whatever else is blank', () => {
    expect(growthRate([100, 0, 100])).toBeNull();
    expect(growthRate([undefined, 0, undefined])).toBeNull();
    expect(growthRate([0, 0, 100])).toBeNull();
  });

  it.each([
    ['first', [undefined, 100, 100]],
    ['second', [100, undefined, 100]],
    ['third', [100, 100, undefined]],
  ] as const)('the %s is not known', (_name, years) => expect(growthRate(years)).toBeUndefined());
});

describe('195号: bands of growth', () => {
  const unset = () => undefined;
  const nought = () => ratio(0n);
  it.each([
    ['35 %', ratio(350_000n, 1_000_000n), [9, 10]],
    ['just below 35 %', ratio(349_999n, 1_000_000n), [7, 8]],
    ['25 %', ratio(250_000n, 1_000_000n), [7, 8]],
    ['just below 25 %', ratio(249_999n, 1_000_000n), [5, 6]],
    ['15 %', ratio(150_000n, 1_000_000n), [5, 6]],
    ['just below 15 %', ratio(149_999n, 1_000_000n), [3, 4]],
    ['5 %', ratio(50_000n, 1_000_000n), [3, 4]],
    ['just below 5 %, lowest edge not set', ratio(49_999n, 1_000_000n), [0, 2]],
    ['0 %, lowest edge not set', ratio(0n), [0, 2]],
    ['negative', ratio(-1n, 1_000_000n), [0, 0]],
    ['no base', null, [0, 0]],
  ] as const)('%s', (_name, rate, allowed) => expect(growthPoints(rate, unset)).toEqual(allowed));

  it('an office that has set the edge to 0 % has 1 to 2 points above it and none on it', () => {
    expect(growthPoints(ratio(1n, 1_000_000n), nought)).toEqual([1, 2]);
    expect(growthPoints(ratio(0n), nought)).toEqual([0, 0]);
  });
});

describe('195号: bands of conversions and of rights', () => {
  it.each([
    [15, [25, 30]],
    [14, [19, 24]],
    [12, [19, 24]],
    [11, [13, 18]],
    [9, [13, 18]],
    [8, [7, 12]],
    [6, [7, 12]],
    [5, [1, 6]],
    [3, [1, 6]],
    [2, [0, 6]],
    [0, [0, 0]],
  ] as const)('%i in three years', (count, allowed) => expect(conversionPoints(count)).toEqual(allowed));

  it.each([
    ['one of class Ⅰ', 1, 0, [7, 8]],
    ['one of class Ⅰ, class Ⅱ blank', 1, undefined, [7, 8]],
    ['five of class Ⅱ', 0, 5, [5, 6]],
    ['four', 0, 4, [3, 4]],
    ['three', 0, 3, [3, 4]],
    ['two', 0, 2, [1, 2]],
    ['one', 0, 1, [1, 2]],
    ['none', 0, 0, [0, 0]],
    ['four, class Ⅰ blank', undefined, 4, [3, 8]],
    ['none of class Ⅰ, class Ⅱ blank', 0, undefined, [0, 6]],
  ] as const)('%s', (_name, one, two, allowed) => expect(numberPoints(one, two)).toEqual(allowed));

  it('own development may earn 6, what was taken over 3', () => {
    expect([originPoints(true), originPoints(false), originPoints(undefined)]).toEqual([
      [1, 6],
      [1, 3],
      [1, 6],
    ]);
  });
});

describe('what is still open', () => {
  it('waits for the experts, and says so once', () => {
    const { status, fired, missing } = judge(sound);
    expect([status, fired]).toEqual(['undetermined', ['hightech-points-open']]);
    expect(missing).toMatchObject([{ kind: 'choice', by: 'ours' }]);
  });

  it('names the figures that bound the points, where they matter', () => {
    const { missing } = judge({ ...sound, conversions: undefined, net2: undefined });
    expect(missing.filter(({ kind }) => kind === 'cell')).toEqual([
      { kind: 'cell', by: 'theirs', table: 'hightech-applicants', index: 0, field: 'conversions' },
      { kind: 'cell', by: 'theirs', table: 'hightech-applicants', index: 0, field: 'net2' },
    ]);
  });

  it('asks for no figure that points, once given, make idle', () => {
    expect(judge({ ...sound, ...points, conversions: undefined, net1: undefined }).missing).toEqual([]);
  });

  it('refuses without any points where the figures leave no way above 70', () => {
    const { status, fired } = judge({
      ...sound,
      classOne: 0,
      classTwo: 1,
      conversions: 8,
      net3: 1,
      sales3: wanYuan(1),
    });
    expect([status, fired]).toEqual(['ineligible', ['hightech-score-too-low']]);
  });

  it('reads net assets as assets less debts, and asks how a negative base counts', () => {
    const { net1: _1, net2: _2, net3: _3, ...rest } = { ...sound, ...points, pointsNetAssets: 10 };
    const sinking = {
      assets1: wanYuan(100),
      debts1: wanYuan(200),
      assets2: wanYuan(100),
      debts2: wanYuan(300),
      assets3: wanYuan(100),
      debts3: wanYuan(500),
    };
    const literal = judge({ ...rest, ...sinking });
    expect([literal.fired, literal.readings]).toEqual([[], ['hightech-application-day', 'hightech-negative-base']]);
    const nothing = judge({ ...rest, ...sinking }, termsWith({}, { 'hightech-negative-base': 'nothing' }));
    expect(nothing.fired).toEqual(['hightech-score-too-low', 'hightech-points-misgiven']);
  });
});

describe('a yearly average', () => {
  it('is the mean of both ends of each month, by twelve', () => {
    const months = Array.from({ length: 12 }, (_, i) => [10 + i, 11 + i] as const);
    expect(sayRatio(yearlyAverage(months)!)).toBe('16');
    expect(sayRatio(yearlyAverage([...months.slice(1), [10, 12]])!)).toBe('16 1/24');
    expect(yearlyAverage([...months.slice(1), [10, undefined]])).toBeUndefined();
  });
});

describe('properties', () => {
  const figure = fc.integer({ min: 1, max: 1_000_000 });
  it('more in the last year never earns fewer points', () => {
    fc.assert(
      fc.property(figure, figure, figure, figure, (first, second, third, more) => {
        const [least, most] = growthPoints(growthRate([first, second, third])!, () => undefined);
        const [from, to] = growthPoints(growthRate([first, second, third + more])!, () => undefined);
        expect(from >= least && to >= most).toBe(true);
      }),
    );
  });

  it('what an expert enters within the range settles no verdict that another number could not have given', () => {
    const given = fc.record({
      pointsAdvanced: fc.option(fc.nat(8), { nil: undefined }),
      pointsConversion: fc.option(fc.integer({ min: 25, max: 30 }), { nil: undefined }),
      pointsSystem: fc.option(fc.nat(6), { nil: undefined }),
      pointsTalent: fc.option(fc.nat(4), { nil: undefined }),
    });
    fc.assert(
      fc.property(given, fc.nat(4), (own, talent) => {
        const before = judge({ ...sound, ...points, ...own, pointsTalent: undefined }).status;
        const after = judge({ ...sound, ...points, ...own, pointsTalent: talent }).status;
        if (before !== 'undetermined') expect(after).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
