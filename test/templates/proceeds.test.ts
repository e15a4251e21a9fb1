import { describe, expect, it } from 'vitest';
import { aboutTables, filled, verdicts } from '../support/filled-template.ts';

/** Exactly the province's share, and half of it to the main contributors. */
const transfer = {
  成果编号: 'CG001',
  成果名称: '示例成果一',
  完成单位: '示例大学',
  统一社会信用代码: '12220104MA0XX90010',
  单位类别: '高等院校',
  '所在地（市州）': '长春市',
  转化方式: '转让',
  转化日期: '2023-03-01',
  奖励是否有规定或约定: '是',
  '转化金额（万元）': 120,
  '转化净收入（万元）': 100,
  是否已完成收益分配: '是',
  '奖励总额（万元）': 70,
  '其中主要贡献人员所得（万元）': 35,
};

/** Exactly the law's floor, since nothing was agreed. */
const licence = {
  ...transfer,
  成果编号: 'CG002',
  转化方式: '许可',
  奖励是否有规定或约定: '否',
  '奖励总额（万元）': 50,
  '其中主要贡献人员所得（万元）': 25,
};

describe('成果转化收益分配: the template, filled in and checked', { timeout: 60_000 }, () => {
  it('takes a row at its bounds, and refuses one a fen below', async () => {
    const rows = [
      transfer,
      licence,
      { ...transfer, 成果编号: 'CG003', '奖励总额（万元）': 69.999999 },
      { ...licence, 成果编号: 'CG004', '奖励总额（万元）': 49.999999 },
      { ...transfer, 成果编号: 'CG005', '其中主要贡献人员所得（万元）': 34.999999 },
      { ...transfer, 成果编号: 'CG006', 是否已完成收益分配: '否' },
    ];
    const report = await filled('proceeds', { 成果转化收益分配: rows }, '2023-06-01');
    expect([report.programme, report.issues, aboutTables(report)]).toEqual(['proceeds', [], []]);
    expect(verdicts(report)).toEqual([
      ['proceeds-results', 'eligible'],
      ['proceeds-results', 'eligible'],
      ['proceeds-results', 'ineligible', 'proceeds-below-jilin'],
      ['proceeds-results', 'ineligible', 'proceeds-below-law'],
      ['proceeds-results', 'ineligible', 'proceeds-main-below'],
      ['proceeds-results', 'undetermined'],
    ]);
    expect(report.amounts.map(({ item, yuan }) => [item, yuan])).toEqual([
      ['proceeds-reward-due', '700000.00'],
      ['proceeds-reward-due', '500000.00'],
    ]);
  });
});
