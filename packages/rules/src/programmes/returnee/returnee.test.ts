import { describe, expect, it } from 'vitest';
import { evaluate, missingOf, sumFen, termsOf, wanYuan, type Day } from '../../kernel/index.ts';
import { returnee, returneeNational, returneeProjects, type ReturneeNational, type ReturneeProject } from './index.ts';
import { chosen, granted } from './testing/samples.ts';

function check(
  projects: readonly Partial<ReturneeProject>[],
  national: readonly Partial<ReturneeNational>[] = [],
  day: Day = '2023-06-01',
) {
  const given = new Map<string, readonly object[]>([
    ['returnee-projects', projects],
    ['returnee-national', national],
  ]);
  const evaluation = evaluate(returnee, given as Parameters<typeof evaluate>[1], termsOf(day));
  const paid = (table: { readonly id: string }) =>
    evaluation.earned(table).map(({ instalments }) => instalments?.map(({ year, amount }) => [year, amount]));
  return { evaluation, paid, remarks: evaluation.remarks().map(({ message }) => message) };
}

const excellent = (n: number) => Array.from({ length: n }, (_, i) => ({ ...chosen, residentId: `E${i}` }));
const start = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ ...chosen, residentId: `S${i}`, kind: '启动项目' }));

describe('92号 三（三）1: 20 projects a year, ten of 100,000 and ten of 50,000 yuan', () => {
  it('A33: a full year comes to 1.5 million yuan and is not asked about', () => {
    const { evaluation, remarks } = check([...excellent(10), ...start(10)]);
    const sums = evaluation
      .earned(returneeProjects)
      .flatMap(({ instalments = [] }) => instalments.map((one) => one.amount));
    expect([sums.length, sumFen(sums), remarks]).toEqual([20, wanYuan(150), []]);
  });

  it('asks about an eleventh of a kind, though the other has places left', () => {
    expect(check([...excellent(11), ...start(2)]).remarks).toEqual([
      '入选优秀项目11个，多于10个；已测算资助合计120万元，请评审单位核定入选名单。',
    ]);
    expect(check([...excellent(10), ...start(11)]).remarks[0]).toContain('启动项目11个，多于10个');
  });

  it('counts only those that the panel has chosen', () => {
    expect(
      check([...excellent(10), { ...chosen, selected: false }, { ...chosen, selected: undefined }]).remarks,
    ).toEqual([]);
  });

  it('pays in the year of the day of judgement, and nobody whom the panel has left out or not seen', () => {
    const { paid } = check(
      [chosen, { ...chosen, selected: false }, { ...chosen, selected: undefined }],
      [],
      '2024-03-01',
    );
    expect(paid(returneeProjects)).toEqual([[[2024, wanYuan(10)]], [], undefined]);
  });

  it('waits for the panel and for nobody else', () => {
    const { evaluation } = check([{ ...chosen, selected: undefined }]);
    const [decision] = evaluation.decisions(returneeProjects);
    expect(decision!.status).toBe('undetermined');
    expect(missingOf(evaluation, decision!)).toMatchObject([{ kind: 'choice', by: 'ours' }]);
  });
});

describe('92号 三（三）1: one to one of what the ministry gives', () => {
  it('adds as much, in the year of the approval', () => {
    const { paid } = check([], [granted, { ...granted, granted: 1 }]);
    expect(paid(returneeNational)).toEqual([[[2023, wanYuan(30)]], [[2023, 1]]]);
  });

  it('adds nothing to other plans', () => {
    const { paid } = check([], [{ ...granted, plan: '示例人才计划' }]);
    expect(paid(returneeNational)).toEqual([[]]);
  });

  it('says nothing before the year of the reply', () => {
    expect(check([], [granted], '2022-12-31').paid(returneeNational)).toEqual([undefined]);
  });
});
