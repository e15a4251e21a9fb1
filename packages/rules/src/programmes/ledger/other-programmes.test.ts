import { describe, expect, it } from 'vitest';
import { evaluate, termsOf, wanYuan, type Programme, type Row, type Table } from '../../kernel/index.ts';
import { sound, atBounds } from '../cocoon/testing/samples.ts';
import { doctor, host } from '../technology-deputy/testing/samples.ts';
import { cocoon, commissioner, programmes, technologyDeputy } from '../index.ts';

// Checks of the same list that are rules of other programmes: each is tested where it stands, and run here under its number.

type Cells = Readonly<Record<string, unknown>>;
type Given = Readonly<Record<string, readonly Cells[]>>;

function judged(programme: Programme, given: Given, day = '2024-06-01') {
  const tables = Object.entries(given).map(([id, rows]): [string, readonly Row<Table>[]] => {
    const table = programme.tables.find((one) => one.id === id)!;
    const blank = Object.fromEntries(Object.keys(table.fields).map((field) => [field, undefined]));
    return [id, rows.map((row) => ({ ...blank, ...row }) as Row<Table>)];
  });
  return evaluate(programme, new Map(tables), termsOf(day), programmes);
}

const codesOf = (programme: Programme, given: Given, table: string, day?: string): readonly string[] =>
  judged(programme, given, day)
    .decisions({ id: table })[0]!
    .fired.map(({ code }) => code);

const enterprise = {
  creditCode: '91220101MA0XX0015U',
  city: '220100',
  sector: '新材料',
  industry: '39',
  staff: 300,
  revenue: wanYuan(2000),
  foundedByInstitution: false,
};
const person = {
  sendingUnit: '示例大学',
  hostCode: enterprise.creditCode,
  firstTime: true,
  termStart: '2024-03-01',
  termEnd: '2026-02-28',
};
const persons = (...units: readonly string[]) =>
  units.map((sendingUnit, i) => ({ ...person, sendingUnit, residentId: `证件${i}` }));
const group = (...units: readonly string[]) =>
  codesOf(commissioner, { enterprises: [enterprise], candidates: persons(...units) }, 'candidates');

describe('rules of other programmes among the checks', () => {
  it('A50 and golden 10: 60 %, five items and 6 % fail three of the four tests; a little more passes', () => {
    expect(codesOf(cocoon, { 'cocoon-projects': [atBounds] }, 'cocoon-projects')).toEqual([
      'cocoon-staff-share',
      'cocoon-achievements',
      'cocoon-rd-intensity',
    ]);
    expect(codesOf(cocoon, { 'cocoon-projects': [sound] }, 'cocoon-projects')).toEqual([]);
  });

  it('B18: small firms are barred from 科创专员, and are whom 破茧成蝶 and 科技副总 mean', () => {
    const small = { ...enterprise, staff: 100 };
    expect(codesOf(commissioner, { enterprises: [small] }, 'enterprises')).toContain('micro-or-small');
    expect(codesOf(cocoon, { 'cocoon-projects': [sound] }, 'cocoon-projects')).toEqual([]);
    expect(
      judged(technologyDeputy, { 'deputy-hosts': [host] }, '2025-03-01').decisions({ id: 'deputy-hosts' })[0]!.status,
    ).toBe('eligible');
  });

  it.each([
    ['first time, two years', {}, [50_000, 50_000]],
    ['23 months', { termEnd: '2026-01-31' }, []],
    ['second selection', { firstTime: false }, []],
  ] as const)('golden 9: the subsidy, %s', (_name, own, yuan) => {
    const earned = judged(commissioner, {
      enterprises: [enterprise],
      candidates: [{ ...person, residentId: '证件', ...own }],
    }).earned({ id: 'candidates' });
    expect(earned[0]!.instalments!.map(({ amount }) => amount / 100)).toEqual(yuan);
  });

  it.each([
    [29.99, true],
    [30, false],
  ])('golden 11: %d万元 of a contract of the five kinds', (invested, below) => {
    const contract = {
      kind: '技术开发',
      unit: '示例大学',
      creditCode: enterprise.creditCode,
      invested: Math.round(invested * 1_000_000),
      signedOn: '2024-05-01',
    };
    const given = { enterprises: [enterprise], candidates: persons('示例大学'), contracts: [contract] };
    expect(codesOf(commissioner, given, 'contracts').includes('contract-below-threshold')).toBe(below);
  });

  it('golden 12: two of a unit are in order, three wait, two of each of two units are in order', () => {
    expect(group('甲大学', '甲大学')).not.toContain('over-two-per-unit');
    expect(group('甲大学', '甲大学', '甲大学')).toContain('over-two-per-unit');
    expect(group('甲大学', '甲大学', '乙大学', '乙大学')).not.toContain('over-two-per-unit');
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('golden 13: born on 1970-01-01, on %s', (day, tooOld) => {
    const given = { 'deputy-candidates': [{ ...doctor, ground: '无' }], 'deputy-hosts': [host] };
    expect(codesOf(technologyDeputy, given, 'deputy-candidates', day).includes('deputy-ground-lacking')).toBe(tooOld);
  });
});
