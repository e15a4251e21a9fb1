import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const applicant = {
  企业名称: '示例光电有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '注册地（市州）': '长春市',
  推荐单位: '长春市科技局',
  成立日期: '2020-03-01',
  申请日期: '2024-05-20',
  技术领域: '电子信息',
  是否拥有核心支持知识产权: '是',
  '职工总数（人）': 100,
  '科技人员（人）': 10,
  '第一年销售收入（万元）': 1000,
  '第二年销售收入（万元）': 1200,
  '第三年销售收入（万元）': 1440,
  '第一年净资产（万元）': 500,
  '第二年净资产（万元）': 600,
  '第三年净资产（万元）': 720,
  '近三年研发费用合计（万元）': 182,
  '其中：近三年境内研发费用（万元）': 110,
  '高新技术产品（服务）收入（万元）': 900,
  '上年度总收入（万元）': 1500,
  'Ⅰ类知识产权（件）': 1,
  'Ⅱ类知识产权（件）': 4,
  是否有自主研发的知识产权: '是',
  '近三年科技成果转化（项）': 15,
  申请前一年是否有重大事故或环境违法: '否',
  联系人: '联系人甲',
  联系电话: '0431-80000000',
};

const beyond = {
  ...applicant,
  统一社会信用代码: '91220184MA0XX00153',
  成立日期: '2023-05-22',
  '科技人员（人）': 9.9,
  '近三年研发费用合计（万元）': 181.99,
  '上年度总收入（万元）': 1500.01,
};

/** Whatever the experts give, it is not enough. */
const hopeless = {
  ...applicant,
  统一社会信用代码: '91222401MA0XX00154',
  'Ⅰ类知识产权（件）': 0,
  'Ⅱ类知识产权（件）': 1,
  '近三年科技成果转化（项）': 8,
  '第三年销售收入（万元）': 100,
  '第三年净资产（万元）': 100,
};

describe('高新技术企业: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('at the bounds waits for the experts; beyond them is refused, and so is what no points can lift', async () => {
    const report = await filled('high-tech', { 高企认定申报: [applicant, beyond, hopeless] }, '2024-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['high-tech', []]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdicts(report)).toEqual([
      ['hightech-applicants', 'undetermined'],
      [
        'hightech-applicants',
        'ineligible',
        'hightech-too-young',
        'hightech-staff-share',
        'hightech-rd-intensity',
        'hightech-income-share',
      ],
      ['hightech-applicants', 'ineligible', 'hightech-score-too-low'],
    ]);
    expect(report.decisions[0]!.missing).toEqual([expect.objectContaining({ by: 'ours' })]);
  });
});
