import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, termsOf, wanYuan, type Case, type Row, type Table } from '../../kernel/index.ts';
import { commissioner } from './index.ts';
import { candidates, type Candidate } from './tables/candidates.ts';
import { enterprises, type Enterprise } from './tables/enterprises.ts';

const blank = <T extends Table>(table: T): Row<T> =>
  Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined])) as Row<T>;
const enterprise: Enterprise = {
  ...blank(enterprises),
  name: '示例有限公司',
  creditCode: '91220101MA0XX0015U',
  city: '220100',
  sector: '新材料',
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
  foundedByInstitution: false,
};
const candidate: Candidate = {
  ...blank(candidates),
  name: '示例人选',
  sendingUnit: '示例大学',
  residentId: '220104197001010010',
  hostCode: enterprise.creditCode,
  firstTime: true,
  termStart: '2024-03-01',
  termEnd: '2026-02-28',
};
const judge = (firms: readonly Enterprise[], people: readonly Candidate[]) => {
  const given: Case = new Map([
    ['enterprises', firms as readonly Row<Table>[]],
    ['candidates', people as readonly Row<Table>[]],
  ]);
  return evaluate(commissioner, given, termsOf('2024-06-01'));
};
const yuanOf = (person: Candidate): readonly number[] =>
  judge([enterprise], [person])
    .earned(candidates)[0]!
    .instalments!.map(({ amount }) => amount / 100);

describe('六（二）1: the subsidy', () => {
  it('of a first selection with two years of contract is 50,000 yuan in each of two years', () =>
    expect(yuanOf(candidate)).toEqual([50_000, 50_000]));
  it('of 23 months is nothing', () => expect(yuanOf({ ...candidate, termEnd: '2026-01-31' })).toEqual([]));
  it('of a second selection is nothing', () => expect(yuanOf({ ...candidate, firstTime: false })).toEqual([]));
  it('of a person whose enterprise is refused is nothing', () => {
    const refused = judge([{ ...enterprise, staff: 299 }], [candidate]);
    expect(refused.earned(candidates)[0]!.instalments).toEqual([]);
  });
});

describe('五（三）: at most two persons a unit and enterprise', () => {
  const verdicts = (people: readonly Candidate[], firms = [enterprise]) =>
    judge(
      firms,
      people.map((person, i) => ({ ...person, residentId: String(i) })),
    )
      .decisions(candidates)
      .map(({ status }) => status);
  it('two are in order', () => expect(verdicts([candidate, candidate])).toEqual(['eligible', 'eligible']));
  it('three wait, all of them', () =>
    expect(verdicts([candidate, candidate, candidate])).toEqual(['undetermined', 'undetermined', 'undetermined']));
  it('two of each of two units are in order', () => {
    const other = { ...candidate, sendingUnit: '示例研究所' };
    expect(new Set(verdicts([candidate, other, candidate, other]))).toEqual(new Set(['eligible']));
  });
});

describe('properties', () => {
  const firm = fc.record({
    ...Object.fromEntries(Object.keys(enterprises.fields).map((field) => [field, fc.constant(undefined)])),
    creditCode: fc.constantFrom('91220101MA0XX0015U', '91220184MA0XX00153', '91220201MA0XX00151', undefined),
    city: fc.constantFrom('220100', '220200', '210000', undefined),
    industry: fc.constantFrom('39', '65', '66', '59', undefined),
    staff: fc.option(fc.nat(1200), { nil: undefined }),
    revenue: fc.option(fc.nat(5000).map(wanYuan), { nil: undefined }),
    foundedByInstitution: fc.option(fc.boolean(), { nil: undefined }),
  }) as fc.Arbitrary<Enterprise>;
  const person = fc.record({
    ...Object.fromEntries(Object.keys(candidates.fields).map((field) => [field, fc.constant(undefined)])),
    sendingUnit: fc.constantFrom('甲大学', '乙大学', undefined),
    residentId: fc.constantFrom('220104197001010010', '220104198506150021', undefined),
    hostCode: fc.constantFrom('91220101MA0XX0015U', '91220184MA0XX00153', '91220581MA0XX0015C', undefined),
    firstTime: fc.option(fc.boolean(), { nil: undefined }),
    termStart: fc.constantFrom('2024-03-01', undefined),
    termEnd: fc.constantFrom('2026-02-28', '2026-02-27', undefined),
  }) as fc.Arbitrary<Candidate>;
  /** Each row with all that is said of it, as texts in an order of their own. */
  const outcome = (firms: readonly Enterprise[], people: readonly Candidate[]) => {
    const evaluation = judge(firms, people);
    return [enterprises, candidates].flatMap((table) => {
      const money = evaluation.earned(table);
      return evaluation
        .decisions(table)
        .map(({ index, status, fired, open }) =>
          JSON.stringify([
            evaluation.rows(table)[index],
            status,
            fired.map(({ code }) => code),
            open.map(({ code }) => code),
            money[index]?.instalments ?? null,
          ]),
        )
        .toSorted();
    });
  };
  const shuffled = <T>(rows: readonly T[], seed: number): T[] =>
    rows
      .map((row, i) => ({ row, at: Math.sin(seed + i) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row);

  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(firm, { maxLength: 6 }),
        fc.array(person, { maxLength: 8 }),
        fc.nat(1000),
        (firms, people, seed) => {
          expect(outcome(shuffled(firms, seed), shuffled(people, seed + 1))).toEqual(outcome(firms, people));
        },
      ),
    );
  });

  it('a figure that was blank and is filled in never turns a settled verdict round', () => {
    fc.assert(
      fc.property(firm, fc.nat(1200), fc.nat(5000), (row, staff, revenue) => {
        const [before] = judge([row], []).decisions(enterprises);
        const filled = { ...row, staff: row.staff ?? staff, revenue: row.revenue ?? wanYuan(revenue) };
        const [after] = judge([filled], []).decisions(enterprises);
        if (before!.status !== 'undetermined') expect(after!.status).toBe(before!.status);
      }),
    );
  });

  it('a larger enterprise is never refused for its size where a smaller one is not', () => {
    fc.assert(
      fc.property(firm, fc.nat(500), fc.nat(500), (row, staff, revenue) => {
        const larger = {
          ...row,
          staff: row.staff === undefined ? undefined : row.staff + staff,
          revenue: row.revenue === undefined ? undefined : row.revenue + wanYuan(revenue),
        };
        const refused = (e: Enterprise) =>
          judge([e], [])
            .decisions(enterprises)[0]!
            .fired.some(({ code }) => code === 'micro-or-small');
        if (refused(larger)) expect(refused(row)).toBe(true);
      }),
    );
  });
});
