import { programmes } from '@keshen/rules';
import { ModelWorkbook, type SheetContents } from '@keshen/workbook/model';
import { describe, expect, it } from 'vitest';
import { Session } from '../../session.ts';
import { statisticsForms } from '../plan-exports.ts';
import { creditCode } from '../testing/sample-case.ts';
import { divisionHead } from './division.ts';
import { statisticsLayout, verdictColumns } from './statistics-columns.ts';

async function formOf(...sheets: readonly SheetContents[]) {
  const model = new ModelWorkbook('申报.xlsx');
  for (const sheet of sheets) model.addSheet(sheet);
  const session = new Session([model], { rulesHash: 'sha256:test', today: '2024-06-01' });
  const report = await session.check();
  return statisticsForms(session.result, report);
}

const [first, second, third] = [1, 2, 3].map(creditCode) as [string, string, string];
const tax: SheetContents = {
  name: '税务局',
  cells: [
    ['研发费用加计扣除情况'],
    ['序号', '纳税人识别号', '纳税人名称', '2020年度研发费用（元）', '2021年度研发费用（元）', '加计扣除金额（元）'],
    [1, first, '示例甲有限公司', 1_000_000, 1_500_000, 1_125_000],
    [2, second, '示例乙有限公司', 2_000_000, 1_999_999, 1_000_000],
    [3, third, '示例丙有限公司', 300_000, 500_000, 400_000],
  ],
};
const register: SheetContents = {
  name: '市场监管厅',
  cells: [
    ['企业名称', '统一社会信用代码', '登记状态', '所在市州'],
    ['示例甲有限公司', first, '存续', '吉林市'],
    ['示例乙有限公司', second, '存续', '长春市'],
  ],
};

describe('汇总统计 of a programme without reporting units', () => {
  it('has a line for each prefecture in which the register has the enterprises', async () => {
    const [form, ...others] = await formOf(tax, register);
    expect(others).toEqual([]);
    expect(form!.title).toBe('R&D投入引导计划申报形式审查汇总统计');
    expect(form!.rows.map(([number, place, applied]) => [number, place, applied])).toEqual([
      [1, '长春市', 1],
      [2, '吉林市', 1],
      [3, '（注册地（市州）未确定）', 1],
    ]);
    expect(form!.totals!.slice(0, 3)).toEqual(['合计', null, 3]);
    // The list of the statistics office is not there.
    expect(form!.totals!.slice(2, 7)).toEqual([3, 0, 0, 3, 0]);
    expect(form!.charts!.map(({ title }) => title)).toEqual(['初审结论（户）']);
  });
});

describe('汇总统计 of every programme', () => {
  it.each(programmes.map((programme) => [programme.title, programme] as const))('%s', (_title, programme) => {
    const { columns } = statisticsLayout(programme);
    expect(columns[1]!.header).toBe(divisionHead(programme));
    for (const { first: at, short } of verdictColumns(programme))
      expect(columns.slice(at, at + 5).map(({ header }) => header)).toEqual(
        ['申报', '符合', '待补正', '待核定', '不符合'].map((name) => `${short}${name}`),
      );
    const heads = columns.map(({ header }) => header);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('is divided by who recommends, else by place, else by district', () => {
    const heads = new Map(programmes.map((programme) => [programme.id, divisionHead(programme)]));
    expect(['commissioner', 'cocoon', 'rd-guidance', 'technology-deputy'].map((id) => heads.get(id))).toEqual([
      '推荐单位',
      '推荐单位',
      '注册地（市州）',
      '区（县、市）',
    ]);
  });
});
