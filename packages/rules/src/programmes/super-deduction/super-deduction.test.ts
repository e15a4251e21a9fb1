import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  fen,
  missingOf,
  missingOfAmount,
  sumFen,
  termsOf,
  wanYuan,
  yuan,
  type Case,
  type Terms,
} from '../../kernel/index.ts';
import { programmes } from '../index.ts';
import { deductionEnterprises, superDeduction, type DeductionEnterprise } from './index.ts';
import { creditCode, sound } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };
const termsWith = (
  values: Readonly<Record<string, number>> = {},
  ways: Readonly<Record<string, string>> = {},
): Terms => ({
  ...termsOf('2024-06-01'),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
  ways: new Map(Object.entries(ways)),
});

const item = 'deduction-tax-saved';
const blank = Object.fromEntries(Object.keys(deductionEnterprises.fields).map((field) => [field, undefined]));
const rowOf = (own: Partial<DeductionEnterprise>) => ({ ...blank, ...own }) as unknown as DeductionEnterprise;

function judge(own: Partial<DeductionEnterprise>, terms = termsWith(), beside: Case = new Map()) {
  const given: Case = new Map([...beside, ['deduction-enterprises', [rowOf(own)]]]);
  const evaluation = evaluate(superDeduction, given, terms, programmes);
  const decision = evaluation.decisions(deductionEnterprises)[0]!;
  const sums = new Map(
    evaluation
      .earned(deductionEnterprises)
      .map(({ item: of, instalments }) => [of, instalments && sumFen(instalments.map(({ amount }) => amount))]),
  );
  return {
    status: decision.status,
    extra: sums.get('deduction-extra'),
    saved: sums.get(item),
    missing: missingOf(evaluation, decision),
    missingOfAmount: missingOfAmount(evaluation, decision, item),
  };
}

/** At 25 % a million yuan of fees saves 250,000 yuan where 100 % are deducted beyond them, and 187,500 at 75 %. */
const full = yuan(250_000);
const threeQuarters = yuan(187_500);

describe('the rate by year, industry and kind of enterprise', () => {
  it.each([
    ['2018, others', { year: 2018 }, threeQuarters],
    ['2020, manufacturing', { year: 2020, industry: '39' }, threeQuarters],
    ['2021, manufacturing', { year: 2021, industry: '39' }, full],
    ['2021, others', { year: 2021 }, threeQuarters],
    ['2021, technology SME', { year: 2021, techSme: true }, threeQuarters],
    ['2022, technology SME', { year: 2022, techSme: true }, full],
    ['2022, manufacturing', { year: 2022, industry: '39' }, full],
    ['2022, others, nothing in the fourth quarter', { year: 2022, fourthQuarter: 0 }, threeQuarters],
    ['2022, others, all in the fourth quarter', { year: 2022, fourthQuarter: wanYuan(100) }, full],
    ['2022, others, 400,000 in the fourth quarter', { year: 2022, fourthQuarter: wanYuan(40) }, yuan(212_500)],
    ['2023, others', { year: 2023 }, full],
    ['2026, others', { year: 2026 }, full],
  ] as const)('%s', (_name, own, saved) => {
    expect(judge({ ...sound, ...own })).toMatchObject({ status: 'eligible', saved });
  });

  it('by the months at work: three of twelve, three of three, two of two', () => {
    const terms = termsWith({}, { 'deduction-quarter': 'by-months' });
    const saved = (months: number) => judge({ ...sound, year: 2022, months }, terms).saved;
    expect([12, 6, 4, 3, 2].map(saved)).toEqual([yuan(203_125), yuan(218_750), fen(23_437_500), full, full]);
  });

  it('2017 and chips of 2023 wait for the office, which is told what to set', () => {
    const of2017 = judge({ ...sound, year: 2017 });
    expect(of2017.saved).toBeUndefined();
    expect(of2017.missingOfAmount).toContainEqual(
      expect.objectContaining({ parameter: expect.objectContaining({ id: 'deduction-rate' }) }),
    );
    const chips = judge({ ...sound, chip: true });
    expect(chips.saved).toBeUndefined();
    expect(chips.missingOfAmount).toMatchObject([{ kind: 'parameter', parameter: { id: 'deduction-rate-chip' } }]);
    expect(judge({ ...sound, chip: true }, termsWith({ 'deduction-rate-chip': 1_200_000 })).saved).toBe(yuan(300_000));
    expect(judge({ ...sound, year: 2022, industry: '39', chip: true }).saved).toBe(full);
  });

  it('asks for what matters alone', () => {
    const { techSme: _sme, industry: _industry, ...bare } = sound;
    // All have 100 % in 2023, all 75 % in 2020.
    expect(judge({ ...bare, industry: '65' }).saved).toBe(full);
    expect(judge({ ...bare, industry: '65', year: 2020 }).saved).toBe(threeQuarters);
    const of2022 = judge({ ...bare, industry: '65', year: 2022 });
    expect(of2022.missingOfAmount).toMatchObject([{ kind: 'cell', field: 'techSme' }]);
    const others = judge({ ...sound, year: 2022 });
    expect(others.missing).toMatchObject([{ kind: 'cell', field: 'fourthQuarter' }]);
    expect(others.missingOfAmount).toEqual(others.missing);
    expect(judge({ ...bare, industry: '39', year: 2022 }).saved).toBe(full);
  });
});

describe('what counts', () => {
  it('80 % of what was commissioned', () => {
    expect(judge({ ...sound, own: 0, home: wanYuan(100) }).saved).toBe(yuan(200_000));
    expect(judge({ ...sound, amortised: wanYuan(20) }).saved).toBe(yuan(300_000));
  });

  it('abroad no more than two thirds of R&D inside China, exactly', () => {
    // 80 % of 1.2 million are 960,000; two thirds of a million are 666,666 and two thirds.
    expect(judge({ ...sound, abroad: wanYuan(120) })).toMatchObject({ extra: 166_666_666, saved: 41_666_666 });
    // 80 % of 800,000 are 640,000, under the limit.
    expect(judge({ ...sound, abroad: wanYuan(80) }).saved).toBe(yuan(410_000));
    expect(judge({ ...sound, own: 0, abroad: wanYuan(80) }).saved).toBe(0);
  });

  it('a blank is no nought', () => {
    for (const field of ['own', 'amortised', 'home', 'abroad'] as const) {
      const { saved, missingOfAmount: open } = judge({ ...sound, [field]: undefined });
      expect(saved).toBeUndefined();
      expect(open).toMatchObject([{ kind: 'cell', by: 'theirs', field }]);
    }
  });
});

describe('the tax that it saves', () => {
  it('FACTS §14.3, 3: 259 million yuan at 25 % are 64.75 million', () =>
    expect(judge({ ...sound, own: wanYuan(25_900) })).toMatchObject({
      extra: wanYuan(25_900),
      saved: wanYuan(6475),
    }));

  it('a high-tech enterprise has a rate of its own, which nobody has set', () => {
    const { extra, saved, missingOfAmount: open } = judge({ ...sound, highTech: true });
    expect([extra, saved]).toEqual([wanYuan(100), undefined]);
    expect(open).toMatchObject([{ kind: 'parameter', parameter: { id: 'deduction-tax-rate-high-tech' } }]);
    const terms = termsWith({ 'deduction-tax-rate-high-tech': 150_000 });
    expect(judge({ ...sound, highTech: true }, terms).saved).toBe(yuan(150_000));
  });

  it('goes by the verdict of the same case rather than by what is declared', () => {
    const young = { ...blank, creditCode, founded: '2024-01-01', applied: '2024-05-20' };
    const beside = new Map([['hightech-applicants', [young]]]) as unknown as Case;
    expect(judge({ ...sound, highTech: true }, termsWith(), beside).saved).toBe(full);
  });

  it('is nothing where the industry is closed to it', () => {
    expect(judge({ ...sound, industry: '51' })).toMatchObject({ status: 'ineligible', extra: 0, saved: 0 });
  });
});

describe('deduction-total-differs', () => {
  const remarks = (reported: number | undefined, rows: readonly Partial<DeductionEnterprise>[]) =>
    evaluate(
      superDeduction,
      new Map([['deduction-enterprises', rows.map(rowOf)]]),
      termsWith(reported === undefined ? {} : { 'deduction-reported-tax': reported }),
      programmes,
    )
      .remarks()
      .map(({ check }) => check.code);

  it('says nothing where nobody has reported, where the sum agrees, and while it may still come to agree', () => {
    expect(remarks(undefined, [sound])).toEqual([]);
    expect(remarks(2 * full, [sound, sound])).toEqual([]);
    expect(remarks(full, [sound, { ...sound, own: undefined }])).toEqual([]);
  });
  it('asks about a fen', () => expect(remarks(full + 1, [sound])).toEqual(['deduction-total-differs']));
  it('asks though a row is open, where it is too much already', () =>
    expect(remarks(full - 1, [sound, { ...sound, own: undefined }])).toEqual(['deduction-total-differs']));
});

describe('properties', () => {
  const money = fc.integer({ min: 0, max: 1_000_000_00 });
  const year = fc.integer({ min: 2018, max: 2026 });
  it('more of any fee never saves less', () => {
    fc.assert(
      fc.property(
        year,
        money,
        money,
        money,
        money,
        fc.constantFrom('own', 'amortised', 'home', 'abroad'),
        (y, a, b, c, d, more) => {
          const row = { ...sound, year: y, own: a, amortised: b, home: c, abroad: d, fourthQuarter: 0 };
          expect(judge({ ...row, [more]: row[more] + 1000 }).saved!).toBeGreaterThanOrEqual(judge(row).saved!);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('what was commissioned abroad alone counts for nothing', () => {
    fc.assert(
      fc.property(
        year,
        money,
        (y, abroad) => judge({ ...sound, year: y, own: 0, abroad, fourthQuarter: 0 }).saved === 0,
      ),
    );
  });
});
