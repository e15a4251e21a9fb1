import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, termsOf, wanYuan, type Day } from '../../kernel/index.ts';
import { partOf } from './part-of.ts';
import { pilots } from './pilots.ts';
import { proceeds, proceedsResults, type ProceedsResult } from './index.ts';
import { licence, ownUse, shares, transfer } from './testing/samples.ts';

const day = '2023-06-01';

function check(rows: readonly Partial<ProceedsResult>[], on: Day = day) {
  const blank = Object.fromEntries(Object.keys(proceedsResults.fields).map((field) => [field, undefined]));
  const given = new Map([['proceeds-results', rows.map((row) => ({ ...blank, ...row }) as ProceedsResult)]]);
  const evaluation = evaluate(proceeds, given, termsOf(on));
  return {
    evaluation,
    status: evaluation.decisions(proceedsResults).map(({ status }) => status),
    fired: evaluation.decisions(proceedsResults).map(({ fired }) => fired.map(({ code }) => code)),
    due: evaluation.earned(proceedsResults).map(({ instalments }) => instalments?.map(({ amount }) => amount)),
    remarks: evaluation.remarks().map(({ check: { code }, message }) => [code, message]),
  };
}

describe('110号 一6: no less than 70 % of the net income of a transfer', () => {
  it('asks 700,000 yuan of a million, and takes it', () => {
    const { status, due, remarks } = check([transfer]);
    expect([status, due, remarks]).toEqual([['eligible'], [[wanYuan(70)]], []]);
  });

  it('refuses a fen less, agreed or not, and says what is short', () => {
    const { evaluation, status, remarks } = check([{ ...transfer, reward: wanYuan(60), mainReward: wanYuan(30) }]);
    expect(status).toEqual(['ineligible']);
    expect(evaluation.says(proceeds.rules[0]!, 0)).toBe(
      '奖励60万元，不得低于转化净收入100万元的70%，即70万元，还差10万元；请补足，或核对净收入和奖励数额。',
    );
    expect(remarks).toEqual([
      ['proceeds-short-in-all', '1项成果中有1项奖励低于下限，合计还差10万元；请督促有关单位补足。'],
    ]);
  });

  it('tells what is due while nothing has been given', () => {
    const { evaluation, status } = check([
      { ...transfer, distributed: false, reward: undefined, mainReward: undefined },
    ]);
    expect(status).toEqual(['undetermined']);
    expect(evaluation.says(proceeds.rules[3]!, 0)).toContain('应给奖励不少于70万元');
    const missing = missingOf(evaluation, evaluation.decisions(proceedsResults)[0]!);
    expect(missing).toMatchObject([{ kind: 'choice', by: 'theirs' }]);
  });
});

describe('the law: half of income or shares, 5 % of a year of own use, where nothing was agreed', () => {
  it('asks half a million, half a million and 50,000 yuan of a million', () => {
    const { status, due } = check([licence, { ...shares, number: 'CG002' }, { ...ownUse, number: 'CG003' }]);
    expect([status, due]).toEqual([
      ['eligible', 'eligible', 'eligible'],
      [[wanYuan(50)], [wanYuan(50)], [wanYuan(5)]],
    ]);
  });

  it('asks for the cell that a way needs and for no other', () => {
    const { evaluation } = check([{ ...shares, equity: undefined }]);
    const missing = missingOf(evaluation, evaluation.decisions(proceedsResults)[0]!);
    expect(missing).toMatchObject([{ kind: 'cell', field: 'equity' }]);
  });

  it('leaves nothing due after the third year, or where it was agreed otherwise', () => {
    const later = { ...ownUse, yearOfUse: 4, reward: 0, mainReward: 0 };
    const { status, fired, due } = check([later, { ...licence, number: 'CG002', agreed: true }]);
    expect([status, fired[0], due]).toEqual([['eligible', 'eligible'], ['proceeds-use-over'], [[], []]]);
  });
});

describe('92号 二（一）2: 102 results and 37.75 million yuan of ten pilot units', () => {
  /** So many results of the pilot units in turn, of 37 万元 each. */
  const told = (count: number, own: Partial<ProceedsResult> = {}, of = pilots) =>
    Array.from({ length: count }, (_, i) => ({
      ...transfer,
      number: `CG${i}`,
      unit: of[i % of.length]!,
      amount: wanYuan(37),
      net: wanYuan(37),
      reward: wanYuan(37),
      mainReward: wanYuan(37),
      ...own,
    }));
  const exact = [...told(101), { ...told(102)[101]!, amount: wanYuan(3775 - 101 * 37) }];
  const codes = (rows: readonly Partial<ProceedsResult>[], on?: Day) => check(rows, on).remarks.map(([code]) => code);

  it('says nothing of what comes to that', () => expect(codes(exact)).toEqual([]));
  it('asks about one more or one less of all ten', () => {
    expect(codes([...exact, { ...told(1)[0]!, number: 'CG999', amount: 0 }])).toContain('proceeds-pilots-differ');
    expect(codes(exact.slice(1))).toEqual(['proceeds-pilots-differ']);
  });
  it('asks nothing of some of them, unless they hold more', () => {
    expect(codes(told(50, {}, pilots.slice(0, 3)))).toEqual([]);
    expect(codes(told(103, {}, pilots.slice(0, 3)))).toEqual(['proceeds-pilots-differ']);
    expect(codes(told(1, { amount: wanYuan(3775) }))).toEqual([]);
    expect(codes(told(1, { amount: wanYuan(3775) + 1 }))).toEqual(['proceeds-pilots-differ']);
  });
  it('leaves out what came after the reply, and other units', () => {
    expect(codes(told(103, { convertedOn: '2023-05-18' }, pilots.slice(0, 3)))).toEqual([]);
    expect(codes(told(103, {}, ['示例大学']))).toEqual([]);
  });
  it('says nothing before the reply', () => expect(codes(told(103), '2023-05-16')).toEqual([]));
  it('asks about 98 % to the staff, and not about a fen more', () => {
    const given = (reward: number) => codes(told(1, { net: wanYuan(37), reward, mainReward: reward }));
    expect(given(wanYuan(37) * 0.98)).toEqual(['proceeds-pilot-share-low']);
    expect(given(wanYuan(37) * 0.98 + 1)).toEqual([]);
  });
});

describe('the least reward', () => {
  it('is the least whole fen that reaches the share', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 1_000_000 }), (whole, share) => {
        const due = BigInt(partOf(whole, share)) * 1_000_000n;
        const exact = BigInt(whole) * BigInt(share);
        expect(due >= exact && due - 1_000_000n < exact).toBe(true);
      }),
    ));
  it('is nothing of a loss', () => expect([partOf(0, 700_000), partOf(-1, 700_000)]).toEqual([0, 0]));
});
