import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

const enterprise = {
  企业名称: '示例软件有限公司',
  统一社会信用代码: '91220101MA0XX0015U',
  国民经济行业: '65',
  所属年度: 2022,
  是否科技型中小企业: '否',
  是否高新技术企业: '否',
  '自主研发费用（万元）': 100,
  '研发形成的无形资产摊销额（万元）': 0,
  '委托境内研发费用（万元）': 0,
  '委托境外研发费用（万元）': 0,
  '第四季度可加计扣除研发费用（万元）': 40,
};

describe('加计扣除: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('60 at 75 % and 40 at 100 %; a shop has none; what is a high-tech enterprise waits for its rate', async () => {
    const shop = { ...enterprise, 统一社会信用代码: '91220184MA0XX00153', 国民经济行业: '零售业' };
    const highTech = { ...enterprise, 统一社会信用代码: '91222401MA0XX00154', 所属年度: 2023, 是否高新技术企业: '是' };
    const report = await filled('super-deduction', { 加计扣除测算: [enterprise, shop, highTech] }, '2024-06-01');
    expect([report.programme, aboutTables(report)]).toEqual(['super-deduction', []]);
    expect(verdicts(report)).toEqual([
      ['deduction-enterprises', 'eligible'],
      ['deduction-enterprises', 'ineligible', 'deduction-excluded-industry'],
      ['deduction-enterprises', 'eligible'],
    ]);
    expect(report.amounts.map(({ row, item, year, yuan, figure }) => [row, item, year, yuan, figure])).toEqual([
      [4, 'deduction-extra', 2022, '850000.00', true],
      [4, 'deduction-tax-saved', 2022, '212500.00', true],
      [6, 'deduction-extra', 2023, '1000000.00', true],
    ]);
    expect(report.totals.yuan).toBe('0.00');
  });
});
