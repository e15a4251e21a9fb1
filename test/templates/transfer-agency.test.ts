import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const agency = {
  机构名称: '示例技术转移中心',
  统一社会信用代码: '91220101MA0XX0015U',
  示范机构级别: '省级',
  '注册地（市州）': '长春市',
  考核结果: '合格',
  '年度促成技术合同成交额（万元）': 300,
};
const contract = {
  技术合同登记编号: '示例0001',
  合同类型: '技术开发',
  促成机构统一社会信用代码: '91220101MA0XX0015U',
  '合同成交额（万元）': 300,
  '其中：技术交易额（万元）': 250,
  登记日期: '2023-05-05',
};
const researcher = {
  姓名: '张示例',
  身份证号: '220104198506150021',
  所在单位: '示例大学',
  技术合同登记编号: '示例0009',
  '本人技术交易额（万元）': 100,
};

describe('技术转移机构补助: the template, filled in and checked', () => {
  it('waits for the figures that no document gives, and names them', async () => {
    const failed = { ...agency, 统一社会信用代码: '91220184MA0XX00153', 考核结果: '不合格' };
    const report = await filled(
      'transfer-agency',
      { 机构补助申请: [agency, failed], 促成合同: [contract], 科研人员技术交易补助: [researcher] },
      '2024-06-01',
    );
    expect([report.programme, aboutTables(report)]).toEqual(['transfer-agency', []]);
    expect(verdicts(report)).toEqual([
      ['transfer-agencies', 'undetermined'],
      ['transfer-agencies', 'ineligible', 'transfer-not-passed'],
      ['transfer-contracts', 'undetermined'],
      ['transfer-researchers', 'undetermined'],
    ]);
    expect(JSON.stringify(report.decisions[0]!.missing)).toContain('申请补助的年度促成成交额下限');
    expect(JSON.stringify(report.decisions[1]!.missing)).toContain('transfer-no-contracts');
    expect(JSON.stringify(report.decisions[3]!.missing)).toContain('transfer-researcher-contract-missing');
    expect(JSON.stringify(report.decisions[2]!.missing)).toContain('技术转移机构考核年度');
  }, 60_000);
});
