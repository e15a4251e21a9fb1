import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, sayRatio, termsOf, wanYuan, type Case, type Row, type Table } from '../../../kernel/index.ts';
import { commissioner } from '../index.ts';
import { bases } from '../tables/bases.ts';
import { candidates } from '../tables/candidates.ts';
import { draws } from '../tables/draws.ts';
import { enterprises } from '../tables/enterprises.ts';
import { quotaMoves } from '../tables/quota-moves.ts';
import { quotas } from '../tables/quotas.ts';
import { quotaAccount, type QuotaChoices } from './account.ts';

const tables: readonly Table[] = [enterprises, candidates, quotas, bases, quotaMoves, draws];
type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

function account(rows: Rows, choices?: Partial<QuotaChoices>, intake = 10) {
  const given: Case = new Map(
    Object.entries(rows).map(([id, own]) => {
      const { fields } = tables.find((table) => table.id === id)!;
      const blank = Object.fromEntries(Object.keys(fields).map((field) => [field, undefined]));
      return [id, own.map((row) => ({ ...blank, ...row }) as Row<Table>)];
    }),
  );
  const cites = { document: '测试', paragraph: '口径', summary: '' };
  const values = new Map([['yearly-intake', [{ from: '0001-01-01', value: intake, cites }]]]);
  const evaluation = evaluate(commissioner, given, { ...termsOf('2024-06-01'), values });
  return quotaAccount(evaluation, { basis: '', method: undefined, ...choices })!;
}
const base = (unit: string, value: number, own = {}) => ({
  unit,
  indicator: '规上企业数',
  value,
  year: '2023',
  ...own,
});
const three = [base('长春市', 5), base('吉林市', 3), base('四平市', 1)];
const firm = (creditCode: string, reportingUnit: string) => ({
  creditCode,
  reportingUnit,
  city: '220100',
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
  foundedByInstitution: false,
});
const kinds = (rows: Rows, choices?: Partial<QuotaChoices>, intake?: number) =>
  account(rows, choices, intake).departures.map(({ kind }) => kind);

describe('the account of places', () => {
  it('divides the intake by the indicator that was given', () => {
    const { lines, basis, computed } = account({ bases: three });
    expect(basis).toEqual({ basis: { kind: 'indicator', name: '规上企业数', year: '2023' } });
    expect(lines.map(({ name, step, computed: own }) => [name, sayRatio(step!.quota!), own])).toEqual([
      ['长春市', '5 5/9', 6],
      ['吉林市', '3 1/3', 3],
      ['四平市', '1 1/9', 1],
    ]);
    expect(computed!.method).toBe('largest-remainder');
  });

  it('reads decimals exactly', () => {
    const { computed } = account({ bases: [base('长春市', 0.1), base('吉林市', 0.2)] }, {}, 3);
    expect([...computed!.allocations.values()]).toEqual([1, 2]);
  });

  it('divides nothing while an office has to choose between indicators', () => {
    const rows = { bases: [...three, ...three.map((row) => ({ ...row, year: '2022' }))] };
    const { basis, computed } = account(rows);
    expect([basis, computed]).toEqual([
      { open: ['规上企业数（2022）', '规上企业数（2023）', '在手申报数'] },
      undefined,
    ]);
    expect(account(rows, { basis: '规上企业数 2023年' }).computed!.allocations.get('220100')).toBe(6);
    expect(account(rows, { basis: '规上企业数' }).basis).toEqual(basis);
  });

  it('divides by applications on hand where that was chosen, those refused left out', () => {
    const firms = [firm('1', '长春市科技局'), firm('2', '公主岭市科技局'), { ...firm('3', '吉林市'), staff: 299 }];
    const people = ['1', '2', '3'].map((code) => ({ residentId: code, hostCode: code, sendingUnit: code }));
    const { lines } = account({ enterprises: firms, candidates: people }, { basis: '在手申报数' });
    expect(lines).toHaveLength(12);
    expect(lines.filter(({ computed }) => computed! > 0).map(({ name, computed }) => [name, computed])).toEqual([
      ['长春市', 10],
    ]);
  });

  it('divides nothing while a weight is missing, or two differ: a missing figure is no zero', () => {
    const listed = ['长春市', '吉林市', '四平市', '白城市'].map((unit) => ({ unit }));
    expect([account({ bases: three, quotas: listed }).computed, kinds({ bases: three, quotas: listed })]).toEqual([
      undefined,
      ['no-weight'],
    ]);
    expect(kinds({ bases: [...three, base('长春', 6)] })).toEqual(['weights-differ']);
    expect(kinds({ bases: [...three, base('长春', 5)] })).toEqual([]);
  });

  it('says by how many units other methods differ, until one is settled', () => {
    const uneven = [base('长春市', 60), base('吉林市', 5), base('四平市', 3)];
    expect(account({ bases: uneven }, {}, 8).otherwise).toContainEqual({ method: 'd-hondt', units: 2 });
    expect(account({ bases: uneven }, { method: 'd-hondt' }, 8).otherwise).toEqual([]);
  });

  it('goes from grants through moves to what is left', () => {
    const { lines } = account({
      quotas: [
        { unit: '长春市', places: 7 },
        { unit: '吉林市', places: 3 },
      ],
      'quota-moves': [{ round: '1', kind: '调剂', from: '长春市', to: '吉林市', places: 2 }],
      enterprises: [firm('1', '长春市')],
      candidates: [{ residentId: '1', hostCode: '1', sendingUnit: '甲' }],
    });
    expect(
      lines.map(({ granted, moved, approved, used, left }) => [granted, moved, approved, used!.certain, left]),
    ).toEqual([
      [7, -2, 5, 1, 4],
      [3, 2, 5, 0, 5],
    ]);
  });
});

describe('核定数 beside a record of rounds', () => {
  const written = (approved: number) =>
    kinds({
      quotas: [
        { unit: '长春市', places: 7, approved },
        { unit: '吉林市', places: 3 },
      ],
      'quota-moves': [
        { round: '1', kind: '调剂', from: '长春市', to: '吉林市', places: 2 },
        { round: '2', kind: '调剂', from: '长春市', to: '吉林市', places: 1 },
      ],
    });
  it.each([
    ['before the first', 7, []],
    ['after the first', 5, []],
    ['after the last', 4, []],
    ['after none of them', 6, ['approved']],
  ])('as it stood %s', (_name, approved, expected) => expect(written(approved)).toEqual(expected));
});

describe('the figures of an office are checked', () => {
  const listed = (...own: object[]) => ({ bases: three, quotas: own as never });
  const agreed = [
    { unit: '长春市', base: 5, floor: 1, cap: 6, places: 6 },
    { unit: '吉林市', base: 3, floor: 1, cap: 6, places: 3 },
    { unit: '四平市', base: 1, floor: 1, cap: 6, places: 1 },
  ] as const;
  const changed = (own: object) => kinds(listed(...agreed.with(2, { ...agreed[2], ...own } as never)));

  it('and agree', () => expect(kinds(listed(...agreed))).toEqual([]));
  it.each([
    ['one more than was computed', { places: 2 }, ['not-computed', 'sum']],
    ['fewer than the floor', { places: 0 }, ['below-floor', 'not-computed', 'sum']],
    ['the cap itself', { cap: 1 }, []],
    ['more than the cap', { places: 7 }, ['above-cap', 'not-computed', 'sum']],
    ['another base than the indicator', { base: 2 }, ['base']],
    ['an approved number that is not granted and moved', { approved: 2 }, ['approved']],
    ['moves that come from nowhere', { moved: '+1', approved: 2 }, ['moved-sum']],
    ['a move that is no number', { moved: '若干' }, ['moved-unreadable']],
    ['half a floor', { floor: 0.5 }, ['not-whole']],
  ])('with %s', (_name, own, expected) => expect(changed(own)).toEqual(expected));

  it('with a unit that stands there twice', () =>
    expect(kinds(listed(...agreed, { unit: '四平', places: 2 }))).toEqual(['twice']));

  it('with 左右: within the tolerance the sum may differ', () => {
    const cites = { document: '测试', paragraph: '口径', summary: '' };
    const rows = [{ ...agreed[0] }, { ...agreed[1] }, { ...agreed[2], places: 3 }] as unknown as readonly Row<Table>[];
    const judged = (tolerance: number) =>
      quotaAccount(
        evaluate(commissioner, new Map([['quotas', rows]]), {
          ...termsOf('2024-06-01'),
          values: new Map([
            ['yearly-intake', [{ from: '0001-01-01', value: 10, cites }]],
            ['intake-tolerance', [{ from: '0001-01-01', value: tolerance, cites }]],
          ]),
        }),
        { basis: '在手申报数', method: undefined },
      )!.departures.filter(({ kind }) => kind === 'sum');
    expect([judged(2), judged(1)]).toEqual([[], [{ kind: 'sum', sum: 12, intake: 10, tolerance: 1 }]]);
  });
});

describe('properties', () => {
  const names = ['长春市', '吉林市', '四平市', '长白山', '公主岭市'];
  const otherNames: Readonly<Record<string, string>> = {
    长春市: '长春市科学技术局',
    吉林市: '吉林省吉林市',
    四平市: '四平',
    长白山: '长白山管委会',
    公主岭市: '公主岭市科技局',
  };
  const figures = fc.record({ value: fc.nat(50), floor: fc.nat(2), room: fc.nat(9), places: fc.nat(12) });
  const list = fc.array(figures, { minLength: 1, maxLength: names.length });
  const applicants = fc.array(fc.nat(names.length - 1), { maxLength: 12 });
  const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(3)), { maxLength: 4 });
  const rowsOf = (
    all: readonly { value: number; floor: number; room: number; places: number }[],
    hosts: readonly number[],
    moved: readonly (readonly [number, number, number])[],
    spelling: (name: string) => string = (name) => name,
  ): Rows => ({
    bases: all.map(({ value }, i) => base(spelling(names[i]!), value)),
    quotas: all.map(({ floor, room, places }, i) => ({
      unit: spelling(names[i]!),
      floor,
      cap: floor + room,
      places,
    })),
    'quota-moves': moved.map(([from, to, places], i) => ({
      round: String(i),
      kind: '调剂',
      from: spelling(names[from]!),
      to: spelling(names[to]!),
      places,
    })),
    enterprises: hosts.map((host, i) => firm(String(i), spelling(names[host]!))),
    candidates: hosts.map((_, i) => ({ residentId: String(i), hostCode: String(i), sendingUnit: String(i) })),
  });
  const said = (rows: Rows, intake: number) => {
    const { lines, computed, ledger } = account(rows, {}, intake);
    const units = lines.map(({ unit, computed: own, approved, moved, used, left }) => [
      unit,
      [own, approved, moved, used?.certain, left],
    ]);
    return { units: new Map(units as [string, unknown][]), tie: computed?.tie, pool: ledger.pool };
  };

  it('the order of rows and the spelling of units change nothing', () => {
    fc.assert(
      fc.property(list, applicants, moves, fc.nat(40), (all, hosts, moved, intake) => {
        const rows = rowsOf(all, hosts, moved);
        const turned = Object.fromEntries(Object.entries(rows).map(([id, own]) => [id, own.toReversed()]));
        expect(said(turned, intake)).toEqual(said(rows, intake));
        expect(
          said(
            rowsOf(all, hosts, moved, (name) => otherNames[name]!),
            intake,
          ),
        ).toEqual(said(rows, intake));
      }),
    );
  });

  it('sums agree at each step: computed, granted and moved, used and left', () => {
    fc.assert(
      fc.property(list, applicants, moves, fc.nat(40), (all, hosts, moved, intake) => {
        const { lines, computed, ledger } = account(rowsOf(all, hosts, moved), {}, intake);
        const sum = (of: (line: (typeof lines)[number]) => number | undefined) =>
          lines.reduce((total, line) => total + (of(line) ?? 0), 0);
        if (computed && !computed.clash && !computed.tie) expect(sum((line) => line.computed)).toBe(intake);
        expect(sum((line) => line.approved) + ledger.pool).toBe(sum((line) => line.granted));
        expect(sum((line) => line.left)).toBe(sum((line) => line.approved) - sum((line) => line.used!.certain));
      }),
    );
  });
});
