import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleSheet } from './draw.ts';
import { creditCode } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// A batch of the R&D guidance plan as three departments hand it over: each in an order, unit and wording of its own.
// One in eight rows has something peculiar; the rates are made up and no policy.

const count = 48;
const cities = ['长春市', '吉林市', '四平市', '通化市', '松原市', '延边州'];
const regions = ['220104', '220211', '220322', '220502', '220702', '222401'];

interface Enterprise {
  readonly name: string;
  readonly code: string;
  readonly city: string;
  /** R&D of 2020 and 2021, in whole yuan; null where the tax office left the cell blank. */
  readonly before: number | null;
  readonly now: number;
  readonly large: boolean;
  readonly listed: 'once' | 'not-in-statistics' | 'not-in-register';
  readonly state: string;
  readonly industry: string;
}

const enterprises: readonly Enterprise[] = Array.from({ length: count }, (_, i): Enterprise => {
  const before = 22_000_000 + i * 310_000;
  const grown = 9_000_000 + i * 50_000 + (i % 3) * 333;
  return {
    name: `${cities[i % cities.length]!.slice(0, 2)}示例${i + 1}号研发有限公司`,
    code: creditCode(regions[i % regions.length]!, 300 + i),
    city: cities[i % cities.length]!,
    before: i % 16 === 7 ? null : before,
    now: i % 16 === 15 ? before - 1 : before + grown,
    large: i % 12 === 0,
    listed: i === 10 ? 'not-in-statistics' : i === 20 ? 'not-in-register' : 'once',
    state: i === 30 ? '注销' : '存续（在营、开业、在册）',
    industry: i === 40 ? '6620' : '3911',
  };
});

const money = '#,##0.00';
const thousands = (yuan: number | null): number | null => yuan && yuan / 1000;

export const taxSheet: SampleSheet = {
  name: '税务局',
  title: '2021年度企业研发费用加计扣除情况',
  columns: [
    { head: '序号', width: 6 },
    { head: '纳税人识别号', width: 22 },
    { head: '纳税人名称', width: 30 },
    { head: '2020年度', group: '研发费用（元）', width: 18, format: money },
    { head: '2021年度', group: '研发费用（元）', width: 18, format: money },
    { head: '加计扣除金额（元）', width: 18, format: money },
  ],
  rows: enterprises.map(({ code, name, before, now }, i): Content[] => [i + 1, code, name, before, now, now * 0.75]),
  totals: [4],
};

export const statisticsSheet: SampleSheet = {
  name: '统计局',
  title: '企业研发活动统计表',
  unit: '单位：千元、人',
  columns: [
    { head: '统一社会信用代码', width: 22 },
    { head: '单位详细名称', width: 30 },
    { head: '行业代码', width: 10 },
    { head: '从业人员期末人数', width: 12 },
    { head: '营业收入（千元）', width: 16, format: money },
    { head: '资产总计（千元）', width: 16, format: money },
    { head: '2021年R&D经费支出（千元）', width: 18, format: '0.000' },
    { head: '2020年R&D经费支出（千元）', width: 18, format: '0.000' },
  ],
  rows: enterprises
    .filter(({ listed }) => listed !== 'not-in-statistics')
    .toReversed()
    .map(({ code, name, industry, large, now, before }): Content[] => [
      code,
      name,
      industry,
      large ? 1000 : 420,
      large ? 400_000 : 210_000,
      500_000,
      thousands(now),
      thousands(before),
    ]),
};

export const registerSheet: SampleSheet = {
  name: '市场监管厅',
  title: '企业登记状态核查',
  columns: [
    { head: '企业名称', width: 30 },
    { head: '统一社会信用代码', width: 22 },
    { head: '登记状态', width: 26 },
    { head: '所在市州', width: 12 },
  ],
  rows: enterprises
    .filter(({ listed }) => listed !== 'not-in-register')
    .map(({ name, code, state, city }): Content[] => [name, code, state, city]),
};

type Figure = readonly [item: string, value: string];

const figures: readonly Figure[] = [
  ['R&D补助所属年度', '2021年'],
  ['中小微企业R&D增量补助比例', '0.8%'],
  ['大型企业R&D增量补助比例', '0.5%'],
  ['大型企业R&D存量补助比例', '0.1%'],
  ['每户企业R&D补助上限', '50万元'],
  ['R&D补助最低拨付额', '1万元'],
  ['R&D补助取整单位', '1000元'],
  ['R&D投入最低额', '本年无此条件'],
  ['R&D投入最低增幅', '本年无此条件'],
  ['R&D补助省级分担比例', '60%'],
];

/** The figures of the sample, but for what is settled otherwise. */
export function rdPolicySheet(...own: readonly Figure[]): SampleSheet {
  const items = new Map([...figures, ...own]);
  const made = [...items].map(([item, value]) => [item, value, '示例：虚构的数值，不是政策规定'] as const);
  return policySheetOf([['判定日', serialOf('2022-06-01', false)], ...made]);
}

export const rdGuidanceSheets: readonly SampleSheet[] = [taxSheet, statisticsSheet, registerSheet, rdPolicySheet()];
