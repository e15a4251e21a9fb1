import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const challenge = {
  项目编号: '示例01',
  项目名称: '示例项目',
  联合投入方式: '揭榜挂帅',
  牵头单位: '示例装备有限公司',
  牵头单位统一社会信用代码: '91220101MA0XX0015U',
  '财政资金（万元）': 100,
  '企业约定投入（万元）': 280,
  '企业实际投入（万元）': 280,
  带动倍数: 2.8,
  申报资格限制: '无',
};
const joint = {
  ...challenge,
  项目编号: '示例02',
  联合投入方式: '省企合作基金',
  问题是否由企业提出: '是',
  带动倍数: 2.8,
};

describe('联合投入项目: the template, filled in and checked', () => {
  it('takes a challenge, refuses a fund without the enterprise, and waits for the share that no document gives', async () => {
    const unpaid = { ...joint, 项目编号: '示例03', '企业约定投入（万元）': 0, '企业实际投入（万元）': 0, 带动倍数: 0 };
    const limited = { ...challenge, 项目编号: '示例04', 申报资格限制: '45周岁以下' };
    const report = await filled('co-funding', { 联合投入项目: [challenge, joint, unpaid, limited] }, '2024-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['co-funding', []]);
    expect(verdicts(report)).toEqual([
      ['co-projects', 'eligible'],
      ['co-projects', 'undetermined'],
      ['co-projects', 'ineligible', 'co-enterprise-pays-nothing'],
      ['co-projects', 'eligible'],
    ]);
    expect(JSON.stringify(report.decisions[1]!.missing)).toContain('联合资助中企业出资最低比例');
    expect(report.findings.map(({ code }) => code)).toContain('co-threshold-asked');
  }, 60_000);
});
