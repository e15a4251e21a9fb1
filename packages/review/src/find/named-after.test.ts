import type { Content } from '@keshen/workbook/port';
import { describe, expect, it } from 'vitest';
import { findOn } from './testing/find-on.ts';

const tablesOf = async (name: string, cells: readonly (readonly Content[])[]): Promise<readonly string[]> =>
  (await findOn({ name, cells })).map(({ definition }) => definition.id);

const persons = [
  ['姓名', '身份证号', '职称', '工作单位'],
  ['张示例', '220104197001010010', '教授', '示例大学'],
  ['李示例', '220104198506150021', '教授', '示例大学'],
];
const form = [
  [
    '姓名',
    '身份证号',
    '学历',
    '学位',
    '职称',
    '派出单位',
    '拟入驻企业',
    '拟入驻企业统一社会信用代码',
    '专业领域',
    '聘期开始',
    '聘期结束',
  ],
  [
    '张示例',
    '220104197001010010',
    '研究生',
    '博士',
    '教授',
    '示例大学',
    '示例公司',
    '91220101MA0XX0015U',
    '材料',
    '2021.3',
    '2023.2',
  ],
];
const firms = [
  ['企业名称', '统一社会信用代码', '备注'],
  ['示例公司', '91220101MA0XX0015U', null],
];

describe('what a list is', () => {
  it.each([
    ['a list of persons', 'Sheet1', persons, 'candidates'],
    ['the same on a sheet that says otherwise', '往年入选名单', persons, 'history'],
    [
      'the same under a title that says otherwise',
      'Sheet1',
      [['附件2'], ['科创专员历年 入选名单'], ...persons],
      'history',
    ],
    ['the form, filled in last year', '往年入选名单', form, 'history'],
    ['the form', 'Sheet1', form, 'candidates'],
    [
      'a list with all that history asks for',
      'Sheet1',
      [
        ['姓名', '身份证号', '入选批次'],
        ['张示例', '220104197001010010', '2022'],
      ],
      'history',
    ],
    ['a list of enterprises', 'Sheet1', firms, 'enterprises'],
    ['the same on a sheet that says otherwise', '失信名单', firms, 'discredited'],
  ] as const)('%s, on %s', async (_name, sheet, cells, table) => {
    expect(await tablesOf(sheet, cells)).toEqual([table]);
  });

  it('a name makes no table of heads that are none', async () => {
    expect(
      await tablesOf('往年入选名单', [
        ['批次', '人数'],
        ['2022', 30],
        ['2023', 40],
      ]),
    ).toEqual([]);
  });

  it('the title of one table names no other that follows it', async () => {
    const cells = [['往年入选名单'], ...persons, [], ['人选推荐表'], ...form];
    expect(await tablesOf('Sheet1', cells)).toEqual(['history', 'candidates']);
  });
});
