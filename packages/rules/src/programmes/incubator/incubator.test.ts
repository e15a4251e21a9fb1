import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, missingOfAmount, termsOf, yuan, type Terms } from '../../kernel/index.ts';
import { incubator, incubatorCarriers, type IncubatorCarrier } from './index.ts';
import { sound, ten } from './testing/samples.ts';

const cites = { document: '测试', paragraph: '口径', summary: '' };
const termsWith = (values: Readonly<Record<string, number>> = {}): Terms => ({
  ...termsOf('2024-06-01'),
  values: new Map(Object.entries(values).map(([id, value]) => [id, [{ from: '0001-01-01', value, cites }]])),
});

function judge(rows: readonly Partial<IncubatorCarrier>[], values: Readonly<Record<string, number>> = {}) {
  const evaluation = evaluate(
    incubator,
    new Map([['incubator-carriers', rows as readonly IncubatorCarrier[]]]),
    termsWith(values),
  );
  const decisions = evaluation.decisions(incubatorCarriers);
  return { evaluation, decisions, statuses: decisions.map(({ status }) => status) };
}

const withScores = (...scores: readonly (number | undefined)[]) =>
  scores.map((score, i) => ({ ...sound, creditCode: `示例${i}`, name: `示例孵化器${i}`, score }));

describe('92号 一（一）: about ten a year', () => {
  it('takes ten of ten, without a word of 左右', () =>
    expect(new Set(judge(ten).statuses)).toEqual(new Set(['eligible'])));

  it('waits with the eleventh until somebody says how far 左右 goes', () => {
    const { evaluation, decisions, statuses } = judge([...ten, { ...sound, score: 60 }]);
    expect(statuses).toEqual([...ten.map(() => 'eligible'), 'undetermined']);
    expect(missingOf(evaluation, decisions[10]!)).toMatchObject([
      { kind: 'parameter', parameter: { id: 'incubator-places-margin' } },
    ]);
  });

  it('leaves the eleventh to the office within the margin, and refuses the twelfth', () => {
    const { decisions } = judge(withScores(90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80, 79), {
      'incubator-places-margin': 1,
    });
    expect(decisions.slice(9).map(({ status, fired }) => [status, ...fired.map(({ code }) => code)])).toEqual([
      ['eligible'],
      ['undetermined', 'incubator-in-margin'],
      ['ineligible', 'incubator-beyond-places'],
    ]);
  });

  it('never breaks a tie at the tenth place by the order of the sheet', () => {
    const { decisions } = judge(withScores(90, 89, 88, 87, 86, 85, 84, 83, 82, 80, 80), {
      'incubator-places-margin': 0,
    });
    expect(decisions.slice(9).map(({ status, fired }) => [status, ...fired.map(({ code }) => code)])).toEqual([
      ['undetermined', 'incubator-tied'],
      ['undetermined', 'incubator-tied'],
    ]);
  });

  it('settles a tie by what the office notes', () => {
    const rows = withScores(90, 89, 88, 87, 86, 85, 84, 83, 82, 80, 80);
    const settled = rows.map((row, i) => (i < 9 ? row : { ...row, chosen: i === 10 }));
    expect(judge(settled, { 'incubator-places-margin': 0 }).statuses.slice(9)).toEqual(['ineligible', 'eligible']);
  });

  it('waits only with whom an unknown score could push out', () => {
    const rows = withScores(90, 89, 88, 87, 86, 85, 84, 83, 82, 81, undefined);
    const { decisions, statuses } = judge(rows, { 'incubator-places-margin': 0 });
    expect(statuses.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 'eligible'));
    expect(decisions[9]!.fired.map(({ code }) => code)).toEqual(['incubator-place-open']);
  });

  it('gives the same to each carrier in whatever order they stand', () => {
    const scores = fc.array(fc.integer({ min: 70, max: 80 }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 2 }), (points, margin) => {
        const rows = withScores(...points);
        const values = { 'incubator-places-margin': margin };
        expect(judge(rows.toReversed(), values).statuses.toReversed()).toEqual(judge(rows, values).statuses);
      }),
      { numRuns: 60 },
    );
  });

  it('never settles more than ten by itself', () => {
    const scores = fc.array(fc.integer({ min: 70, max: 80 }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(scores, (points) => {
        const { statuses } = judge(withScores(...points), { 'incubator-places-margin': 2 });
        expect(statuses.filter((status) => status === 'eligible').length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 60 },
    );
  });
});

describe('money', () => {
  it('is open, naming what nobody has set', () => {
    const { evaluation, decisions } = judge([sound]);
    expect(missingOfAmount(evaluation, decisions[0]!, 'incubator-support')).toMatchObject([
      { kind: 'parameter', parameter: { id: 'incubator-year' } },
      { kind: 'parameter', parameter: { id: 'incubator-money' } },
    ]);
  });

  it('is the sum that the office has set', () => {
    const { evaluation } = judge([sound], { 'incubator-year': 2023, 'incubator-money': yuan(200_000) });
    expect(evaluation.earned(incubatorCarriers).map(({ instalments }) => instalments)).toEqual([
      [{ year: 2023, amount: 20_000_000 }],
    ]);
  });
});

describe('of the batch', () => {
  const remarks = (rows: readonly Partial<IncubatorCarrier>[], values: Readonly<Record<string, number>> = {}) =>
    judge(rows, values)
      .evaluation.remarks()
      .map(({ message }) => message);
  const chosen = (count: number) =>
    withScores(...Array.from({ length: count }, () => 80)).map((row) => ({ ...row, chosen: true }));

  it('lets as many be chosen as there are places', () => {
    expect(remarks(chosen(10))).toEqual([]);
    expect(remarks(chosen(11), { 'incubator-places-margin': 1 })).toEqual([]);
  });
  it('asks about one more', () => {
    expect(remarks(chosen(11))).toEqual(['拟支持11户，每年为10户左右，“左右”可增加多少未设；请核实。']);
    expect(remarks(chosen(12), { 'incubator-places-margin': 1 })).toEqual([
      '拟支持12户，每年为10户左右，最多可增加1户；请核实。',
    ]);
  });
  it('asks about more enterprises than the 3727 of the province', () => {
    expect(remarks([{ ...sound, firms: 3727 }])).toEqual([]);
    expect(remarks([{ ...sound, firms: 3728 }])).toEqual([
      '其在孵企业3728户，多于2023年答复所列的3727户；请核实类型、级别和重复。',
    ]);
  });
});
