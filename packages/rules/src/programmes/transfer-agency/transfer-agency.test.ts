import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  missingOf,
  missingOfAmount,
  termsOf,
  wanYuan,
  yuan,
  type Row,
  type Table,
} from '../../kernel/index.ts';
import { transferAgencies, transferAgency, transferContracts, transferResearchers } from './index.ts';
import { agency, contract, otherCode, ofYear, researcher, second } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };
type Tables = Readonly<Record<string, readonly object[]>>;

function judge(tables: Tables, values: Readonly<Record<string, number | null>> = {}) {
  const given = new Map(Object.entries(tables)) as unknown as ReadonlyMap<string, readonly Row<Table>[]>;
  const settled = Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]] as const);
  return evaluate(transferAgency, given, { ...termsOf('2024-06-01'), values: new Map(settled) });
}

const all = { 'transfer-agencies': [agency], 'transfer-contracts': [contract, second] };
const money = {
  ...ofYear,
  'transfer-least-volume': wanYuan(500),
  'transfer-rate': 10_000,
  'transfer-most': null,
  'transfer-researcher-rate': 10_000,
  'transfer-researcher-most': yuan(8000),
};

describe('110号 三2: passed, and the volume of the year reaches the sum', () => {
  it('is undetermined while nobody has set the sum, and names it', () => {
    const evaluation = judge({ 'transfer-agencies': [agency] });
    const [decision] = evaluation.decisions(transferAgencies);
    expect(decision!.status).toBe('undetermined');
    expect(missingOf(evaluation, decision!)).toMatchObject([
      { kind: 'parameter', parameter: { id: 'transfer-least-volume' } },
    ]);
  });

  it('leaves the money open, naming rate and limit', () => {
    const evaluation = judge(all, { ...ofYear, 'transfer-least-volume': wanYuan(500) });
    const [decision] = evaluation.decisions(transferAgencies);
    expect(decision!.status).toBe('eligible');
    expect(
      missingOfAmount(evaluation, decision!, 'transfer-agency-support').map(
        (gap) => gap.kind === 'parameter' && gap.parameter.id,
      ),
    ).toEqual(['transfer-rate', 'transfer-most']);
  });

  it('pays by the contracts: 1 % of 500 万元 are 5 万元', () => {
    expect(judge(all, money).earned(transferAgencies)[0]!.instalments).toEqual([{ year: 2023, amount: yuan(50_000) }]);
  });

  it('pays no more than the limit', () => {
    const earned = judge(all, { ...money, 'transfer-most': yuan(30_000) }).earned(transferAgencies);
    expect(earned[0]!.instalments).toEqual([{ year: 2023, amount: yuan(30_000) }]);
  });

  it('leaves a contract open that two agencies claim, for both of them', () => {
    const other = { ...agency, creditCode: otherCode, declared: wanYuan(300) };
    const evaluation = judge(
      {
        'transfer-agencies': [agency, other],
        'transfer-contracts': [contract, second, { ...contract, agencyCode: otherCode }],
      },
      money,
    );
    expect(evaluation.decisions(transferContracts).map(({ status }) => status)).toEqual([
      'undetermined',
      'eligible',
      'undetermined',
    ]);
    // At most 500 万元 for the one, at most 300 万元 for the other.
    expect(evaluation.decisions(transferAgencies).map(({ status }) => status)).toEqual(['undetermined', 'ineligible']);
  });

  it('never counts a contract twice, however often it is listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (a, b) => {
        const listed = [...Array.from({ length: a }, () => contract), ...Array.from({ length: b }, () => second)];
        const earned = judge({ ...all, 'transfer-contracts': listed }, money).earned(transferAgencies);
        expect(earned[0]!.instalments).toEqual([{ year: 2023, amount: yuan(50_000) }]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('92号 二（一）2: researchers', () => {
  const judged = (values: Readonly<Record<string, number | null>>, amount = researcher.amount) =>
    judge({ ...all, 'transfer-researchers': [{ ...researcher, amount }] }, values);

  it('are paid for a contract that counts, up to the limit', () => {
    expect(judged(money).earned(transferResearchers)[0]!.instalments).toEqual([{ year: 2023, amount: yuan(8000) }]);
    expect(judged(money, wanYuan(80)).earned(transferResearchers)[0]!.instalments).toEqual([
      { year: 2023, amount: yuan(8000) },
    ]);
    expect(judged(money, wanYuan(79)).earned(transferResearchers)[0]!.instalments).toEqual([
      { year: 2023, amount: yuan(7900) },
    ]);
  });

  it('wait for the rate', () => {
    const evaluation = judged(ofYear);
    const [decision] = evaluation.decisions(transferResearchers);
    expect(decision!.status).toBe('eligible');
    expect(missingOfAmount(evaluation, decision!, 'transfer-researcher-support')).toMatchObject([
      { kind: 'parameter', parameter: { id: 'transfer-researcher-rate' } },
      { kind: 'parameter', parameter: { id: 'transfer-researcher-most' } },
    ]);
  });
});

describe('of the batch', () => {
  const remarks = (tables: Tables, values = {}) =>
    judge(tables, values)
      .remarks()
      .map(({ message }) => message);
  const national = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...agency, creditCode: `示例${i}`, level: '国家级' }));

  it('asks about more than the ten national agencies', () => {
    expect(remarks({ 'transfer-agencies': national(10) })).toEqual([]);
    expect(remarks({ 'transfer-agencies': national(11) })).toEqual([
      '国家级示范机构11家，多于答复所列的10家；请核实级别、重复，或名单是否已更新。',
    ]);
  });
  it('asks about more than the 52.63 亿元 of the province', () => {
    const of = (total: number) => ({ 'transfer-contracts': [{ ...contract, total }] });
    expect(remarks(of(wanYuan(526_300)))).toEqual([]);
    expect(remarks(of(wanYuan(526_300) + 100))).toHaveLength(1);
  });
});
