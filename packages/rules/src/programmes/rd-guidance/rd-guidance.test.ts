import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citing,
  evaluate,
  missingOf,
  missingOfAmount,
  termsOf,
  wanYuan,
  yuan,
  type Case,
  type Row,
  type Table,
  type Terms,
} from '../../kernel/index.ts';
import { rdGuidance, sharesOf } from './index.ts';
import { statistics } from './tables/statistics.ts';
import { tax } from './tables/tax.ts';
import { grown, large, medium } from './testing/samples.ts';

const cites = citing('示例')('口径', '');

/** Made-up terms, in nobody's notice. */
const figures = {
  'rd-year': 2021,
  'rd-smaller-increment-rate': 20_000,
  'rd-large-increment-rate': 10_000,
  'rd-large-stock-rate': 1000,
  'rd-rounding-step': yuan(100),
  'rd-most': wanYuan(50),
  'rd-least': null,
  'rd-least-spending': null,
  'rd-least-growth': null,
};
type Figures = Readonly<Record<string, number | null>>;

const termsWith = (values: Figures, ways: Readonly<Record<string, string>> = {}): Terms => ({
  ...termsOf('2022-06-01'),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  ways: new Map(Object.entries(ways)),
});

const rowsOf = (table: Table, rows: readonly object[]): Row<Table>[] =>
  rows.map((row) => ({ ...Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined])), ...row }));

function judge(taxRow: object, statisticsRow: object, values: Figures = figures, ways = {}) {
  const given: Case = new Map([
    [tax.id, rowsOf(tax, [taxRow])],
    [statistics.id, rowsOf(statistics, [statisticsRow])],
  ]);
  return evaluate(rdGuidance, given, termsWith(values, ways));
}

const fenOf = (...args: Parameters<typeof judge>) => judge(...args).earned(tax)[0]!.instalments;
const without = (id: string): Figures => Object.fromEntries(Object.entries(figures).filter(([name]) => name !== id));

describe('一（一）: 对中小微企业研发投入的增量、大型企业研发投入的增量和存量给予补助', () => {
  it('a medium enterprise earns on its increment: 2 % of 500,000 yuan', () =>
    expect(fenOf(grown, medium)).toEqual([{ year: 2021, amount: yuan(10_000) }]));

  it('a large one on increment and stock: 1 % of 500,000 and 0.1 % of 1,500,000 yuan', () =>
    expect(fenOf(grown, large)).toEqual([{ year: 2021, amount: yuan(6500) }]));

  it('a large one that fell on its stock alone', () =>
    expect(fenOf({ ...grown, expense: wanYuan(90) }, large)).toEqual([{ year: 2021, amount: yuan(900) }]));

  it('a medium one that fell nothing, and is refused', () => {
    const evaluation = judge({ ...grown, expense: wanYuan(90) }, medium);
    expect(evaluation.decisions(tax)[0]!.status).toBe('ineligible');
    expect(evaluation.earned(tax)[0]!.instalments).toEqual([]);
  });

  it('stock without the increment, where the office reads it so: 1 % of 500,000 and 0.1 % of 1,000,000 yuan', () =>
    expect(fenOf(grown, large, figures, { 'rd-stock': 'without-increment' })).toEqual([
      { year: 2021, amount: yuan(6000) },
    ]));

  it('the statistics’ figures, where the office counts by them', () => {
    const counted = { ...medium, rd: wanYuan(300), rdBefore: wanYuan(100) };
    expect(fenOf(grown, counted, figures, { 'rd-base': 'statistics' })).toEqual([{ year: 2021, amount: yuan(40_000) }]);
  });

  it('a growth too low leaves a large one its stock', () =>
    expect(fenOf(grown, large, { ...figures, 'rd-least-growth': 500_001 })).toEqual([
      { year: 2021, amount: yuan(1500) },
    ]));
});

describe('rounding, cap and least payment', () => {
  // 2 % of an increment of 12,345.67 yuan are 246.9134 yuan.
  const odd = { ...grown, expense: grown.expenseBefore + 1_234_567 };
  it.each([
    ['down to 100 yuan', yuan(100), 'down', yuan(200)],
    ['to the nearest 100 yuan', yuan(100), 'half-up', yuan(200)],
    ['to the nearest 20 yuan', yuan(20), 'half-up', yuan(240)],
    ['to the nearest 4 yuan', yuan(4), 'half-up', yuan(248)],
    ['down to the fen', 1, 'down', 24_691],
    ['to the fen, by a step of nothing', 0, 'down', 24_691],
  ])('%s', (_name, step, way, amount) =>
    expect(fenOf(odd, medium, { ...figures, 'rd-rounding-step': step }, { 'rd-rounding': way })).toEqual([
      { year: 2021, amount },
    ]),
  );

  it.each([
    ['the cap itself', yuan(10_000), yuan(10_000)],
    ['a fen above the cap', yuan(10_000) - 1, yuan(10_000) - 1],
  ])('%s', (_name, most, amount) =>
    expect(fenOf(grown, medium, { ...figures, 'rd-most': most })).toEqual([{ year: 2021, amount }]),
  );

  it('no cap', () => {
    const rich = { ...grown, expense: wanYuan(1_000_000) };
    expect(fenOf(rich, medium, { ...figures, 'rd-most': null })).toEqual([{ year: 2021, amount: wanYuan(19_998) }]);
  });

  it.each([
    ['the least payment itself', yuan(10_000), [{ year: 2021, amount: yuan(10_000) }]],
    ['a fen below it', yuan(10_000) + 1, []],
  ])('%s', (_name, least, instalments) =>
    expect(fenOf(grown, medium, { ...figures, 'rd-least': least })).toEqual(instalments),
  );
});

describe('what is not set', () => {
  const idsOf = (evaluation: ReturnType<typeof judge>) => {
    const [decision] = evaluation.decisions(tax);
    const missing = missingOfAmount(evaluation, decision!, 'rd-guidance-subsidy');
    return missing.map((one) => (one.kind === 'parameter' ? one.parameter.id : one.kind)).toSorted();
  };

  it.each(Object.keys(figures).filter((id) => !id.startsWith('rd-large')))(
    '%s alone leaves the amount open, and is named alone',
    (id) => {
      const evaluation = judge(grown, medium, without(id));
      expect(evaluation.earned(tax)[0]!.instalments).toBeUndefined();
      expect(idsOf(evaluation)).toEqual([id]);
    },
  );

  it('nothing at all set names all that a medium enterprise needs, and nothing of large ones', () => {
    const evaluation = judge(grown, medium, {});
    expect(evaluation.decisions(tax)[0]!.status).toBe('undetermined');
    expect(idsOf(evaluation)).toEqual(
      Object.keys(figures)
        .filter((id) => !id.startsWith('rd-large'))
        .toSorted(),
    );
  });

  it('the rate on the stock matters to large enterprises', () =>
    expect(idsOf(judge(grown, large, without('rd-large-stock-rate')))).toEqual(['rd-large-stock-rate']));

  it('the rate on the increment does not, where there is none', () =>
    expect(fenOf({ ...grown, expense: wanYuan(90) }, large, without('rd-large-increment-rate'))).toEqual([
      { year: 2021, amount: yuan(900) },
    ]));

  it('a refused enterprise waits for nobody', () => {
    const evaluation = judge({ ...grown, expense: wanYuan(90) }, medium, {});
    expect(evaluation.earned(tax)[0]!.instalments).toEqual([]);
  });
});

describe('what is not there', () => {
  it('a blank second year is named, and is no zero', () => {
    const evaluation = judge({ ...grown, expenseBefore: undefined }, medium);
    const [decision] = evaluation.decisions(tax);
    expect([decision!.status, evaluation.earned(tax)[0]!.instalments]).toEqual(['undetermined', undefined]);
    expect(missingOf(evaluation, decision!)).toEqual([
      { kind: 'cell', by: 'theirs', table: tax.id, index: 0, field: 'expenseBefore' },
    ]);
  });

  it('a blank head-count that could make it large is named where it stands', () => {
    const evaluation = judge(grown, { ...large, staff: undefined });
    expect(missingOf(evaluation, evaluation.decisions(tax)[0]!)).toEqual([
      { kind: 'cell', by: 'theirs', table: statistics.id, index: 0, field: 'staff' },
    ]);
  });

  it('a blank head-count does not matter below the bound of revenue', () =>
    expect(fenOf(grown, { ...large, staff: undefined, revenue: wanYuan(39_999) })).toEqual([
      { year: 2021, amount: yuan(10_000) },
    ]));

  it('without the statistics the size is not known, and the table is named', () => {
    const evaluation = evaluate(rdGuidance, new Map([[tax.id, rowsOf(tax, [grown])]]), termsWith(figures));
    const [decision] = evaluation.decisions(tax);
    expect(decision!.status).toBe('undetermined');
    expect(missingOf(evaluation, decision!)).toEqual([{ kind: 'table', by: 'ours', table: statistics.id }]);
  });
});

/** Exact fractions are whole numbers beyond what JSON knows. */
const written = (trace: unknown): string =>
  JSON.stringify(trace, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

describe('the trace of an amount', () => {
  it('goes down to the cells of two sheets, to the rates and the way of rounding', () => {
    const text = written(judge(grown, large).trace(tax, 0, (code) => code === 'rd-guidance-subsidy'));
    for (const said of [
      '测算补助',
      '按比例测算',
      '6500元',
      '增量部分',
      '5000元',
      '存量部分',
      '1500元',
      '计入补助的增量',
      '研发投入存量',
      '取整',
      '大型企业',
    ])
      expect(text).toContain(said);
    for (const field of ['expense', 'expenseBefore', 'staff', 'revenue', 'industry'])
      expect(text).toContain(`"field":"${field}"`);
    for (const id of ['rd-large-increment-rate', 'rd-large-stock-rate', 'rd-rounding-step', 'rd-most', 'rd-rounding'])
      expect(text).toContain(`"id":"${id}"`);
  });

  it('shows every decimal before rounding', () => {
    const odd = { ...grown, expense: grown.expenseBefore + 1_234_567 };
    expect(written(judge(odd, medium).trace(tax, 0))).toContain('246.9134元');
  });
});

describe('shares', () => {
  it('of the city is what the province leaves', () => {
    expect(sharesOf(yuan(100), 600_000)).toEqual({ province: yuan(60), city: yuan(40) });
    expect(sharesOf(1, 500_000)).toEqual({ province: 0, city: 1 });
    expect(sharesOf(101, 333_333)).toEqual({ province: 33, city: 68 });
  });
  it('make the whole, to the fen', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 1_000_000 }), (amount, share) => {
        const { province, city } = sharesOf(amount, share);
        expect(province + city).toBe(amount);
        expect(Math.min(province, city)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('properties', () => {
  const fen = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const rate = fc.integer({ min: 0, max: 200_000 });

  it('amounts agree to the fen with whole numbers of a millionth of a fen', () => {
    fc.assert(
      fc.property(
        fen,
        fen,
        rate,
        rate,
        fc.integer({ min: 1, max: 1_000_000 }),
        (now, before, onMore, onStock, step) => {
          const values = {
            ...figures,
            'rd-large-increment-rate': onMore,
            'rd-large-stock-rate': onStock,
            'rd-rounding-step': step,
            'rd-most': null,
          };
          const more = BigInt(Math.max(now - before, 0));
          const millionths = more * BigInt(onMore) + BigInt(now) * BigInt(onStock);
          const amount = Number((millionths / (BigInt(step) * 1_000_000n)) * BigInt(step));
          expect(fenOf({ ...grown, expense: now, expenseBefore: before }, large, values)).toEqual(
            amount === 0 ? [] : [{ year: 2021, amount }],
          );
        },
      ),
    );
  });

  it('more R&D never earns less', () => {
    fc.assert(
      fc.property(fen, fen, fen, fc.constantFrom(medium, large), (now, before, more, size) => {
        const earns = (expense: number) => fenOf({ ...grown, expense, expenseBefore: before }, size)![0]?.amount ?? 0;
        expect(earns(now + more)).toBeGreaterThanOrEqual(earns(now));
      }),
    );
  });
});
