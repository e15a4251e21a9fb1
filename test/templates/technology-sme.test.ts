import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const enterprise = {
  企业名称: '示例光电有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '注册地（市州）': '长春市',
  推荐单位: '长春市科技局',
  '是否境内（不含港澳台）注册的居民企业': '是',
  '职工总数（人）': 100,
  '科技人员（人）': 24,
  '上年度销售收入（万元）': 4200,
  '上年度成本费用支出（万元）': 4000,
  '资产总额（万元）': 5000,
  '上年度研发费用（万元）': 300,
  研发投入指标: '按销售收入',
  'Ⅰ类知识产权（件）': 0,
  'Ⅱ类知识产权（件）': 2,
  '产品是否属于禁止、限制、淘汰类': '否',
  是否发生重大事故或严重违法失信: '否',
  是否列入经营异常或严重违法名单: '否',
  是否高新技术企业: '否',
  是否获国家级科技奖励: '否',
  是否拥有省部级以上研发机构: '否',
  '是否主导制定国际、国家或行业标准': '否',
};

/** 20 + 40 + 0 points. */
const sixty = {
  ...enterprise,
  统一社会信用代码: '91220184MA0XX00153',
  '科技人员（人）': 30,
  '上年度研发费用（万元）': 210,
  'Ⅱ类知识产权（件）': 0,
};

describe('科技型中小企业: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('60 points pass, 50 do not, and an institution of provincial rank makes up for them', async () => {
    const fifty = { ...sixty, 统一社会信用代码: '91222401MA0XX00154', '上年度研发费用（万元）': 209.99 };
    const direct = { ...fifty, 统一社会信用代码: '91220581MA0XX0015C', 是否拥有省部级以上研发机构: '是' };
    const open = { ...sixty, 统一社会信用代码: '91220201MA0XX00151', '上年度研发费用（万元）': '' };
    const report = await filled('technology-sme', { 评价信息: [enterprise, sixty, fifty, direct, open] }, '2025-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['technology-sme', []]);
    expect(verdicts(report)).toEqual([
      ['sme-enterprises', 'eligible'],
      ['sme-enterprises', 'eligible'],
      ['sme-enterprises', 'ineligible', 'sme-score-too-low'],
      ['sme-enterprises', 'eligible'],
      ['sme-enterprises', 'undetermined'],
    ]);
    expect(report.decisions[4]!.missing).toMatchObject([{ kind: 'cell', by: 'theirs' }]);
  });
});
