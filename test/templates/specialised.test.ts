import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

/** Exactly at the bounds of the new rule. */
const applicant = {
  企业名称: '示例光电有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  '注册地（市州）': '长春市',
  推荐单位: '长春市工信局',
  申请日期: '2026-04-01',
  国民经济行业: 'C39',
  '从业人员（人）': 100,
  '从事特定细分市场时间（年）': 3,
  '上年度营业收入（万元）': 3000,
  '前二年度营业收入（万元）': 3000,
  '上年度主营业务收入（万元）': 2400,
  '上年度研发费用（万元）': 100,
  '前二年度研发费用（万元）': 100,
  '资产总额（万元）': 5000,
  '负债总额（万元）': 4000,
  是否科技型中小企业: '是',
  是否创新型中小企业: '否',
  'Ⅰ类知识产权（件）': 1,
  评价得分: 50,
  联系人: '联系人甲',
  联系电话: '0431-80000000',
};

/** Exactly at the bounds of a 小巨人. */
const giant = {
  企业名称: '示例装备有限公司',
  统一社会信用代码: '91220581MA0XX0015C',
  '注册地（市州）': '通化市',
  推荐单位: '通化市工信局',
  申请日期: '2026-04-01',
  国民经济行业: 'C35',
  '从业人员（人）': 300,
  '上年度营业收入（万元）': 22_050,
  '前二年度营业收入（万元）': 20_000,
  '前三年度营业收入（万元）': 20_000,
  '上年度主营业务收入（万元）': 19_845,
  '上年度研发费用（万元）': 661.5,
  '前二年度研发费用（万元）': 600,
  '资产总额（万元）': 20_000,
  '负债总额（万元）': 15_000,
  'Ⅰ类知识产权（件）': 4,
  '细分市场占有率（%）': 10,
  细分市场排名: 8,
  评价得分: 60,
  联系人: '联系人乙',
  联系电话: '0435-8000000',
};

const rated = {
  企业名称: '示例软件有限公司',
  统一社会信用代码: '91222401MA0XX00154',
  '注册地（市州）': '延边州',
  推荐单位: '延边州工信局',
  申请日期: '2026-03-31',
  创新能力指标得分: 25,
  成长性指标得分: 20,
  专业化指标得分: 15,
  联系人: '联系人丙',
  联系电话: '0433-2000000',
};

describe('专精特新: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('takes three forms in one workbook, each at its bounds and a little below', async () => {
    const below = {
      ...applicant,
      统一社会信用代码: '91220184MA0XX00153',
      '上年度主营业务收入（万元）': 2399.99,
      '负债总额（万元）': 4000.01,
      是否科技型中小企业: '否',
      评价得分: 49.9,
    };
    const slower = {
      ...giant,
      统一社会信用代码: '91220201MA0XX00151',
      '上年度营业收入（万元）': 22_049.99,
      '上年度主营业务收入（万元）': 19_845,
    };
    const report = await filled(
      'specialised',
      {
        专精特新中小企业申报: [applicant, below],
        '专精特新“小巨人”企业申报': [giant, slower],
        创新型中小企业评价: [rated, { ...rated, 统一社会信用代码: '91220101MA0XX0015U', 专业化指标得分: 14 }],
      },
      '2026-06-01',
    );
    expect([
      report.programme,
      report.issues.filter(({ severity }) => severity === 'error'),
      aboutTables(report),
    ]).toEqual(['specialised', [], []]);
    expect(verdicts(report)).toEqual([
      ['specialised-applicants', 'eligible'],
      [
        'specialised-applicants',
        'ineligible',
        'specialised-main-share',
        'specialised-debt-share',
        'specialised-score',
        'specialised-base',
      ],
      ['specialised-giants', 'eligible'],
      ['specialised-giants', 'ineligible', 'specialised-giant-growth'],
      ['specialised-innovative', 'eligible'],
      ['specialised-innovative', 'ineligible', 'specialised-innovative-score', 'specialised-innovative-points'],
    ]);
  }, 60_000);

  it('judges an application of the day before by the former rule', async () => {
    const former = { ...applicant, 申请日期: '2026-03-31', '从事特定细分市场时间（年）': 2, 评价得分: 60 };
    const report = await filled('specialised', { 专精特新中小企业申报: [former] }, '2026-06-01');
    expect(verdicts(report)).toEqual([['specialised-applicants', 'eligible']]);
    expect(report.decisions[0]!.flags).toContain('specialised-former-rule');
  }, 60_000);
});
