import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from './support/filled-template.ts';

describe('templates of programmes, filled in and checked', { timeout: 60_000 }, () => {
  it('破茧成蝶: the bounds themselves fail', async () => {
    const project = {
      企业名称: '示例光电有限公司',
      统一社会信用代码: '91220101MA0XX0015U',
      项目名称: '示例项目',
      '注册地（市州）': '长春市',
      推荐单位: '长春市',
      国民经济行业: 'C39',
      企业阶段: '初创企业',
      成立日期: '2021-03-01',
      '职工总数（人）': 100,
      '科技人员（人）': 61,
      '自主科技创新成果（项）': 4,
      '成果转化（项）': 2,
      '上年度营业收入（万元）': 1000,
      '上年度研发费用（万元）': 60.1,
      主营产品是否拥有关键核心技术: '是',
      孵化器: '示例孵化器',
      金融机构: '示例银行',
      管理部门: '示例区科技局',
      联系人: '联系人甲',
      联系电话: '0431-80000000',
    };
    const atBounds = {
      ...project,
      统一社会信用代码: '91220184MA0XX00153',
      '科技人员（人）': 60,
      '成果转化（项）': 1,
      '上年度研发费用（万元）': 60,
    };
    const report = await filled('cocoon', { 项目申报: [project, atBounds] }, '2024-06-01');
    expect([report.programme, report.issues, aboutTables(report)]).toEqual([
      'cocoon',
      expect.not.arrayContaining([expect.objectContaining({ severity: 'error' })]),
      [],
    ]);
    expect(verdicts(report)[1]).toEqual([
      'cocoon-projects',
      'ineligible',
      'cocoon-staff-share',
      'cocoon-achievements',
      'cocoon-rd-intensity',
    ]);
    // The guide's limit on age is not set: it is asked about, and the row waits for nobody's cell.
    expect(report.decisions[0]!.reasons).toEqual([]);
    expect(report.decisions[0]!.missing).not.toContainEqual(expect.objectContaining({ kind: 'cell' }));
  });

  it('科技副总: persons and hosts join by credit code', async () => {
    const host = {
      企业名称: '示例光电有限公司',
      统一社会信用代码: '91220101MA0XX0015U',
      '注册地（市）': '宁波市',
      是否独立法人: '是',
      企业资质: '高新技术企业',
      '是否完成“两清零”': '否',
      技术需求: '示例需求',
      联系人: '联系人甲',
      联系电话: '0574-80000000',
    };
    const person = {
      姓名: '张示例',
      证件类型: '居民身份证',
      身份证号: '220104198506150021',
      学位: '博士',
      职称: '讲师',
      派出单位: '示例大学',
      派驻企业: '示例光电有限公司',
      派驻企业统一社会信用代码: '91220101MA0XX0015U',
      现聘用合同开始日期: '2024-01-01',
      现聘用合同结束日期: '2029-12-31',
      技术经理人证书等级: '初级',
      是否首聘: '是',
      '是否本人或所在单位创办、入股、孵化': '否',
      派出单位是否同意: '是',
      聘任开始: '2025-04-01',
      聘任结束: '2027-03-31',
    };
    const founder = {
      ...person,
      身份证号: '220104197001010010',
      '是否本人或所在单位创办、入股、孵化': '是',
    };
    const sheets = { 派驻企业: [{ ...host, 是否申请一名以上: '是' }], 人选申报: [person, founder] };
    const report = await filled('technology-deputy', sheets, '2025-03-01');
    expect([report.programme, aboutTables(report)]).toEqual(['technology-deputy', []]);
    expect(verdicts(report)).toEqual([
      ['deputy-candidates', 'eligible'],
      ['deputy-candidates', 'ineligible', 'deputy-related'],
      ['deputy-hosts', 'eligible'],
    ]);
  });
});
