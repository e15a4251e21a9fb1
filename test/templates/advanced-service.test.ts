import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

/** 50 %, 50 % and 35 %. */
const atBounds = {
  企业名称: '示例软件有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '注册地（市州）': '长春市',
  业务是否属于认定范围: '是',
  '职工总数（人）': 100,
  '大专以上员工（人）': 50,
  '当年总收入（万元）': 1000,
  '技术先进型服务收入（万元）': 500,
  '离岸服务外包收入（万元）': 350,
};

describe('技术先进型服务企业: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('the bounds themselves pass, a fen below each does not', async () => {
    const below = {
      ...atBounds,
      统一社会信用代码: '91220184MA0XX00153',
      '技术先进型服务收入（万元）': 499.999999,
      '离岸服务外包收入（万元）': 349.999999,
    };
    const report = await filled('advanced-service', { 资格申报: [atBounds, below] }, '2024-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['advanced-service', []]);
    expect(verdicts(report)).toEqual([
      ['service-enterprises', 'eligible'],
      ['service-enterprises', 'ineligible', 'service-income', 'service-offshore'],
    ]);
  });
});
