import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const carrier = {
  孵化载体名称: '示例孵化器',
  统一社会信用代码: '91220101MA0XX0015U',
  载体类型: '科技企业孵化器',
  认定级别: '省级',
  '注册地（市州）': '长春市',
  '在孵企业（户）': 30,
  '其中：科技型中小微企业（户）': 24,
  考核等次: '合格',
  评价得分: 70,
};

describe('孵化载体后补助: the template, filled in and checked', () => {
  it('takes who has passed, refuses who has failed, and never refuses for a blank', async () => {
    const rows = [
      carrier,
      { ...carrier, 统一社会信用代码: '91220184MA0XX00153', 考核等次: '不合格', 评价得分: 59 },
      { ...carrier, 统一社会信用代码: '91222401MA0XX00154', 载体类型: '大学科技园' },
    ];
    const { 评价得分: _score, ...unscored } = { ...carrier, 统一社会信用代码: '91220581MA0XX0015C' };
    const report = await filled('incubator', { 孵化载体评价: [...rows, unscored] }, '2024-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['incubator', []]);
    expect(verdicts(report)).toEqual([
      ['incubator-carriers', 'eligible'],
      ['incubator-carriers', 'ineligible', 'incubator-failed'],
      ['incubator-carriers', 'ineligible', 'incubator-other-kind'],
      ['incubator-carriers', 'undetermined'],
    ]);
    // The sum is in no document: what is missing is said, and no amount is made up.
    expect(report.amounts).toEqual([]);
    expect(JSON.stringify(report)).toContain('每户孵化载体后补助金额');
  }, 60_000);
});
