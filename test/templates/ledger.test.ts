import type { Report } from '@keshen/review';
import { describe, expect, it } from 'vitest';
import { aboutTables, filled } from '../support/filled-template.ts';

const reply = '吉科发人才〔2023〕92号';
const figure = (编号: string, 指标: string, 期间: string, 计数单位: string, 数值: string | number, more = {}) => ({
  编号,
  指标,
  期间,
  计数单位,
  数值,
  来源文件: reply,
  ...more,
});

const batches = [
  figure('F1', 'R&D投入引导计划补助企业', '2020年度', '户', 324),
  figure('F2', 'R&D投入引导计划补助企业', '2021年度', '户', 706),
  figure('F3', 'R&D投入引导计划累计补助企业', '2020—2021年度', '户次', 1030, { 段落: '一（一）一是' }),
  figure('F4', '高新技术企业', '2022年', '户', 3112, { '同比增长（%）': 7.2, 目标值: '突破3500' }),
  figure('F5', '技术经纪人', '2022年底', '人', '1400余', { 本期新增: '270余' }),
];
const sum = [{ 关系编号: 'R1', 关系类型: '分项加总', 结果编号: 'F3', 各项编号或名单: 'F1、F2' }];

const codes = ({ findings }: Report) =>
  findings.map(({ code, severity, places: [place] }) => `${severity} ${code} ${place?.sheet} ${place?.row}`);

describe('指标台账, filled in and checked', { timeout: 60_000 }, () => {
  it('says of right figures what can be derived, and what the documents contradict', async () => {
    const report = await filled('ledger', { 指标台账: batches, 勾稽关系: sum }, '2024-06-01');
    expect([report.programme, report.issues, aboutTables(report), report.decisions]).toEqual(['ledger', [], [], []]);
    expect(codes(report)).toEqual([
      'confirm ledger-published-conflict 指标台账 6',
      'hint ledger-derivable 指标台账 7',
      'hint ledger-target-missed 指标台账 7',
      'hint ledger-derivable 指标台账 8',
    ]);
  });

  it.each([
    ['a digit', 0, { 数值: 334 }],
    ['two swapped', 1, { 数值: 760 }],
    ['the point moved', 3, { '同比增长（%）': 0.72 }],
    ['a digit lost', 4, { 数值: '140余' }],
  ] as const)('finds a figure typed wrong: %s', async (_name, at, wrong) => {
    const report = await filled(
      'ledger',
      { 指标台账: batches.with(at, { ...batches[at]!, ...wrong }), 勾稽关系: sum },
      '2024-06-01',
    );
    expect(codes(report)).toContain(`confirm ledger-published-differs 指标台账 ${at + 4}`);
    expect(codes(report).includes('confirm ledger-relation-differs 勾稽关系 4')).toBe(at < 2);
  });
});
