import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  missingOfAmount,
  sumFen,
  termsOf,
  wanYuan,
  yuan,
  type Instalment,
  type Row,
  type Table,
  type Terms,
} from '../../kernel/index.ts';
import { commissioner } from './index.ts';
import { candidates, type Candidate } from './tables/candidates.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';

const blank = <T extends Table>(table: T): Row<T> =>
  Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined])) as Row<T>;
const enterprise: Enterprise = {
  ...blank(enterprises),
  creditCode: '91220101MA0XX0015U',
  city: '220100',
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
  foundedByInstitution: false,
};
const candidate: Candidate = {
  ...blank(candidates),
  residentId: '220104197001010010',
  sendingUnit: '示例大学',
  hostCode: enterprise.creditCode,
  firstTime: true,
  termStart: '2024-03-01',
  termEnd: '2026-02-28',
};

interface Office {
  readonly day?: string;
  readonly ways?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, number>>;
}
const cites = { document: '测试', paragraph: '口径', summary: '' };
const termsFrom = ({ day = '2024-06-01', ways = {}, values = {} }: Office): Terms => ({
  ...termsOf(day),
  ways: new Map(Object.entries(ways)),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
});
const judge = (people: readonly Candidate[], office: Office = {}, firms: readonly Enterprise[] = [enterprise]) =>
  evaluate(
    commissioner,
    new Map<string, readonly Row<Table>[]>([
      ['enterprises', firms],
      ['candidates', people],
    ]),
    termsFrom(office),
  );
const paid = (people: readonly Candidate[], office: Office = {}) =>
  judge(people, office)
    .earned(candidates)
    .map(({ instalments }) => instalments);
const years = (instalments: readonly Instalment[] | undefined) =>
  instalments?.map(({ year, amount }) => [year, amount / 100]);

const payYears = (instalments: readonly Instalment[] | undefined) => instalments?.map(({ year }) => year);

describe('六（二）1: years of payment', () => {
  it('are those of the term while nobody has said which is the first', () =>
    expect(years(paid([candidate])[0])).toEqual([
      [1, 50_000],
      [2, 50_000],
    ]));

  it.each([
    ['the year of selection', 0, [2024, 2025]],
    ['the next', 1, [2025, 2026]],
  ] as const)('are calendar years from %s on', (_name, first, expected) => {
    const office = { values: { 'intake-year': 2024, 'first-payment': first } };
    expect(payYears(paid([candidate], office)[0])).toEqual(expected);
  });

  it('are those of the term where the batch is not known', () =>
    expect(payYears(paid([candidate], { values: { 'first-payment': 0 } })[0])).toEqual([1, 2]));

  it('follow the batch of the row before that of the notice', () => {
    const office = { values: { 'intake-year': 2024, 'first-payment': 0 } };
    expect(payYears(paid([{ ...candidate, batch: '2025年第一批' }], office)[0])).toEqual([2025, 2026]);
  });
});

describe('六（二）1: the figure is that of the batch', () => {
  it('when the programme is over: the second year is still paid', () =>
    expect(years(paid([{ ...candidate, batch: '2025' }], { day: '2027-06-01' })[0])).toHaveLength(2));
  it('and of no batch beyond it', () => expect(paid([{ ...candidate, batch: '2026' }])[0]).toBeUndefined());
  it('and of the day where no batch is known', () => {
    expect(paid([candidate], { day: '2025-12-31' })[0]).toHaveLength(2);
    expect(paid([candidate], { day: '2026-01-01' })[0]).toBeUndefined();
  });
  it('asks for the figure, and not for the batch', () => {
    const evaluation = judge([candidate], { day: '2027-06-01' });
    const missing = missingOfAmount(evaluation, evaluation.decisions(candidates)[0]!, 'commissioner-subsidy');
    expect(missing.map((one) => (one.kind === 'parameter' ? one.parameter.id : one.kind))).toEqual([
      'yearly-subsidy',
      'subsidy-years',
    ]);
  });
});

describe('FACTS A47 and A48: three cohorts of 200', () => {
  const host = (n: number) => `91220101MA0XX${String(n).padStart(4, '0')}U`;
  const firms = Array.from({ length: 300 }, (_, n) => ({ ...enterprise, creditCode: host(n) }));
  const people = Array.from({ length: 600 }, (_, n): Candidate => ({
    ...candidate,
    residentId: String(n),
    sendingUnit: `大学${n}`,
    hostCode: host(n % 300),
    batch: String(2023 + (n % 3)),
  }));
  const instalments = judge(people, { day: '2026-06-01', values: { 'first-payment': 0 } }, firms)
    .earned(candidates)
    .flatMap(({ instalments: own }) => own!);
  const sumOf = (of: (one: Instalment) => boolean) => sumFen(instalments.filter(of).map(({ amount }) => amount));

  it.each([
    [2023, 1000],
    [2024, 2000],
    [2025, 2000],
    [2026, 1000],
  ])('%i costs %i 万元', (year, wan) => expect(sumOf((one) => one.year === year)).toBe(wanYuan(wan)));

  it.each([[2023], [2024], [2025]])('the batch of %i costs 2000 万元', (batch) =>
    expect(sumOf((one) => one.batch === batch)).toBe(wanYuan(2000)),
  );

  it('all of it costs 6000 万元', () => expect(sumOf(() => true)).toBe(wanYuan(6000)));
});

describe('预计 until signed', () => {
  it.each([
    ['no day of signing', undefined, true],
    ['signed on the day of judgement', '2024-06-01', undefined],
    ['to be signed a day later', '2024-06-02', true],
  ] as const)('%s', (_name, signedOn, expected) =>
    expect(paid([{ ...candidate, signedOn }])[0]!.map((one) => one.expected)).toEqual([expected, expected]),
  );
});

describe('who leaves early', () => {
  const left = (leftOn: string, share?: number) =>
    years(paid([{ ...candidate, leftOn }], share === undefined ? {} : { values: { 'claw-back': share } })[0])?.map(
      ([, amount]) => amount,
    );
  it.each([
    ['on the last day of the term, nothing is asked', '2026-02-28', undefined, [50_000, 50_000]],
    ['a day before it, without a share', '2026-02-27', undefined, undefined],
    ['a day before it, all of the second year', '2026-02-27', 1_000_000, [50_000, 0]],
    ['on the last day of the first year', '2025-02-28', 1_000_000, [50_000, 0]],
    ['a day before that, both years', '2025-02-27', 1_000_000, [0, 0]],
    ['a day before that, a share of both', '2025-02-27', 333_333, [33_333.35, 33_333.35]],
    ['nothing goes back', '2025-02-27', 0, [50_000, 50_000]],
  ] as const)('%s', (_name, day, share, expected) => expect(left(day, share)).toEqual(expected));

  it('is asked what becomes of the money', () => {
    const evaluation = judge([{ ...candidate, leftOn: '2025-06-30' }]);
    const missing = missingOfAmount(evaluation, evaluation.decisions(candidates)[0]!, 'commissioner-subsidy');
    expect(missing).toMatchObject([{ kind: 'parameter', parameter: { id: 'claw-back' } }]);
  });
});

describe('六（二）1: a person or an enterprise', () => {
  const perEnterprise = { ways: { 'subsidy-counts': 'per-enterprise' } };
  const second: Candidate = {
    ...candidate,
    residentId: '220104198506150021',
    termStart: '2024-04-01',
    termEnd: '2026-03-31',
  };
  const counts = (people: readonly Candidate[], office: Office = {}) => paid(people, office).map((own) => own?.length);

  it('by person, two persons earn twice', () => expect(counts([candidate, second])).toEqual([2, 2]));
  it('by enterprise, the one first in post earns it', () => {
    expect(counts([candidate, second], perEnterprise)).toEqual([2, 0]);
    expect(counts([second, candidate], perEnterprise)).toEqual([0, 2]);
  });
  it('by enterprise, who is not entitled does not bring it', () =>
    expect(counts([{ ...candidate, firstTime: false }, second], perEnterprise)).toEqual([0, 2]));
  it('by enterprise, who is still open does not hold it up', () =>
    expect(counts([{ ...candidate, firstTime: undefined }, second], perEnterprise)).toEqual([undefined, 2]));
  it('by enterprise, once a batch', () =>
    expect(
      counts(
        [
          { ...candidate, batch: '2023' },
          { ...second, batch: '2024' },
        ],
        perEnterprise,
      ),
    ).toEqual([2, 2]));

  it('by enterprise, an enterprise has the same whoever it is brought by and in whatever order', () => {
    const person = fc.record({
      start: fc.constantFrom('2024-03-01', '2024-04-01'),
      first: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 2 }), (drawn) => {
        const people = drawn.map(({ start, first }, n): Candidate => ({
          ...candidate,
          residentId: String(n),
          termStart: start,
          termEnd: '2026-06-30',
          firstTime: first,
        }));
        const total = (all: readonly Candidate[]) =>
          sumFen(paid(all, perEnterprise).flatMap((own) => (own ?? []).map(({ amount }) => amount)));
        expect(total(people)).toBe(drawn.some(({ first }) => first === true) ? yuan(100_000) : 0);
        expect(total(people.toReversed())).toBe(total(people));
      }),
    );
  });
});
