import { programmes } from '@keshen/rules';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { findTables } from './find-tables.ts';

const everyTable = [...new Set(programmes.flatMap(({ tables }) => tables))];

async function find(heads: string, ...rows: readonly (readonly Content[])[]) {
  const model = new ModelWorkbook('样表.xlsx');
  model.addSheet({ name: 'Sheet1', cells: [heads.split(' '), ...rows] });
  const [sheet] = (await model.book()).sheets;
  return findTables(sheet!, await model.read(sheet!.used!), everyTable);
}

const figures = '序号 指标名称 计量单位 统计期间 数值 数据来源';
const row: readonly Content[] = [1, '高新技术企业', '户', '2022年', 3112, '吉科发人才〔2023〕92号'];

describe('registers of figures and lists of tasks, among the tables of every programme', () => {
  it.each([
    ['a register', figures, row, 'ledger-figures'],
    [
      'a list of tasks',
      '序号 工作任务 责任部门 完成期限 落实情况',
      [1, '建立需求库', '省科技厅', '2023-12-31', '进行中'],
      'tasks-list',
    ],
    ['relations', '关系编号 关系类型 结果编号 各项编号', ['R1', '分项加总', 'F3', 'F1、F2'], 'ledger-relations'],
  ] as const)('finds %s', async (_name, heads, line, table) => {
    const found = await find(heads, line, line, line);
    expect(found.map(({ definition, missing }) => [definition.id, missing])).toEqual([[table, []]]);
  });

  it.each([
    ['an indicator that is a sum', ['F2', 'R&D补助资金合计', '亿元', '2021年', 10.2, '吉科发人才〔2023〕92号'], 2],
    ['one without a number', [null, '全省合计', '户', '2022年', 3112, null], 2],
    ['one without a document', ['F2', '共同体会员总计', '家', '2022年', 5, null], 2],
    ['a line that adds up', ['合计', null, '户', null, 3112, null], 1],
    ['a line that counts', ['合计', '共1项', null, null, '3112户', '—'], 1],
  ] as const)('takes %s for what it is', async (_name, line, rows) => {
    expect((await find(figures, row, line)).map((table) => table.rows.length)).toEqual([rows]);
  });

  it.each([
    [
      'figures of a yearbook, without a document',
      '指标 计量单位 2021年 2022年 同比增长',
      ['地区生产总值', '亿元', 1, 2, 3],
    ],
    ['products with their measures', '产品名称 主要指标 单位 数值 检测方法', ['示例产品', '强度', 'MPa', 5, '国标']],
    ['staff and their posts', '序号 姓名 部门 职务 到岗日期', [1, '张示例', '科技处', '处长', '2023-12-31']],
    [
      'projects with their state',
      '项目编号 项目名称 承担单位 开始日期 结束日期 状态',
      ['P1', '示例', '示例大学', '2023-01-01', '2024-12-31', '在研'],
    ],
    ['totals by place', '市州 企业数 研发投入 占比', ['长春市', 5, 6, 7]],
  ] as const)('takes no part in %s', async (_name, heads, line) => {
    const ids = (await find(heads, line, line, line)).map(({ definition }) => definition.id);
    expect(ids.filter((id) => /^(?:ledger|tasks)-/.test(id))).toEqual([]);
  });
});
