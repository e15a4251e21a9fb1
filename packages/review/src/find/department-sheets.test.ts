import { programmes } from '@keshen/rules';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import type { FoundTable } from './found-table.ts';
import { findTables } from './find-tables.ts';
import { publicRow } from './testing/public-heads.ts';
import { Tally } from './testing/tally.ts';

/** As a check looks for them where the clerk names no programme. */
const everyTable = [...new Set(programmes.flatMap(({ tables }) => tables))];

async function find(contents: SheetContents): Promise<readonly FoundTable[]> {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet(contents);
  const [sheet] = (await model.book()).sheets;
  return findTables(sheet!, await model.read(sheet!.used!), everyTable);
}

const tally = new Tally();

describe('sheets of the three departments, among the tables of every programme', () => {
  it.each([
    [
      '税务：两个年度',
      '序号 主管税务机关 纳税人识别号 纳税人名称 2020年度研发费用（元） 2021年度研发费用（元） 加计扣除金额',
      { table: 'rd-tax', columns: { creditCode: 2, name: 3, expenseBefore: 4, expense: 5 } },
    ],
    [
      '税务：本年和上年',
      '纳税人名称 社会信用代码（纳税人识别号） 本年度研发费用 上年度研发费用 本年度可加计扣除研发费用 上年度可加计扣除研发费用 备注',
      {
        table: 'rd-tax',
        columns: { name: 0, creditCode: 1, expense: 2, expenseBefore: 3, deductible: 4, deductibleBefore: 5 },
      },
    ],
    [
      '统计：107表',
      '单位详细名称 统一社会信用代码 行业代码 从业人员期末人数 营业收入（千元） 资产总计（千元） 2021年R&D经费支出（千元） 2020年R&D经费支出（千元） 单位规模',
      {
        table: 'rd-statistics',
        columns: {
          name: 0,
          creditCode: 1,
          industry: 2,
          staff: 3,
          revenue: 4,
          assets: 5,
          rd: 6,
          rdBefore: 7,
          declaredSize: 8,
        },
      },
    ],
    [
      '市场监管',
      '序号 统一社会信用代码 企业名称 法定代表人 成立日期 登记状态 登记机关 所在市州',
      { table: 'rd-register', columns: { creditCode: 1, name: 2, status: 5, city: 7 } },
    ],
    [
      '登记信息没有状态的，是企业名单',
      '企业名称 统一社会信用代码 注册日期 地区',
      { table: 'enterprises', columns: { name: 0, creditCode: 1, city: 3 } },
    ],
  ] as const)('%s', async (_name, heads, label) => {
    const texts = heads.split(' ');
    const row = publicRow({ name: '', heads: texts });
    expect(tally.add(await find({ name: 'Sheet1', cells: [texts, row, row, row] }), label)).toEqual([]);
  });
});

describe('the department sheets as a whole', () => {
  it('are all found, and so is every column', () => {
    expect([tally.tables.recall, tally.columns.recall]).toEqual([1, 1]);
  });
});
