import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { policySheetOf, sampleDay } from './sheets.ts';

// 技术先进型服务企业 as a city sends them: heads in two rows, income in 元, answers in several spellings. All of it is made up.

type Own = Readonly<Record<string, Content>>;

const code = (n: number, kind?: string): string => creditCode('220104', 500 + n, kind);

/** 60 %, 75 % and 45 %. */
const usual: Own = {
  city: '长春市',
  business: '信息技术外包服务',
  inScope: '是',
  staff: 100,
  graduates: 60,
  income: 10_000_000,
  serviceIncome: 7_500_000,
  offshore: 4_500_000,
};

/** What is peculiar about each, in the order of the sheet. */
const peculiar: readonly Own[] = [
  {},
  { graduates: 50, serviceIncome: 5_000_000, offshore: 3_500_000 },
  { graduates: '49人' },
  { serviceIncome: 4_999_999.99 },
  { offshore: 3_499_999.99 },
  { graduates: 30, serviceIncome: 3_000_000, offshore: 1_000_000 },
  { graduates: 130 },
  { business: '软件零售', inScope: '否' },
  { city: '大连市' },
  { note: '在失信名单上' },
  { offshore: null },
  { income: '约1000万' },
  { income: '1000万元', serviceIncome: '7,500,000', graduates: '６０' },
  { kind: '52' },
  { note: '又报一次' },
  { serviceIncome: 7_600_000, note: '又报一次' },
  { wrong: true },
];

const enterprises = peculiar.map((own, i) => ({
  name: `长春示例${i + 1}号软件有限公司`,
  // The sixteenth is the fifteenth once more.
  code: own['wrong'] === true ? wrongCheck(code(i)) : code(i === 15 ? 14 : i, own['kind'] as string | undefined),
  own,
}));

const money = '#,##0.00';

const columns: readonly (SampleColumn & { readonly field?: string })[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '企业注册地区', width: 12 },
  { field: 'business', head: '业务类型', width: 18 },
  { field: 'inScope', head: '是否属于认定范围', width: 10 },
  { field: 'staff', group: '员工情况（人）', head: '员工总数', width: 10 },
  { field: 'graduates', group: '员工情况（人）', head: '大专以上员工', width: 10 },
  { field: 'income', group: '当年收入（元）', head: '总收入', width: 18, format: money },
  { field: 'serviceIncome', group: '当年收入（元）', head: '技术先进型服务收入', width: 18, format: money },
  { field: 'offshore', group: '当年收入（元）', head: '离岸服务外包收入', width: 18, format: money },
  { field: 'note', head: '备注', width: 20 },
];

const enterpriseSheet: SampleSheet = {
  name: '申报汇总',
  title: '技术先进型服务企业申报汇总表（示例）',
  columns,
  rows: enterprises.map(({ own, ...enterprise }, i): Content[] => {
    const cells: Own = { ...usual, ...enterprise, ...own, code: enterprise.code };
    return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
  }),
  totals: [9, 10],
  note: '备注：收入按当年填写。本表全部内容均为虚构。',
};

const discreditedSheet: SampleSheet = {
  name: '失信异常名单',
  title: '失信异常名单（示例）',
  columns: [
    { head: '企业名称', width: 28 },
    { head: '统一社会信用代码', width: 22, format: '@' },
    { head: '列入名单', width: 20 },
  ],
  rows: [[enterprises[9]!.name, enterprises[9]!.code, '经营异常名录']],
};

export const advancedServiceSheets: readonly SampleSheet[] = [
  enterpriseSheet,
  discreditedSheet,
  policySheetOf([
    ['判定日', serialOf(sampleDay, false)],
    ['离岸外包收入占比的分母', '企业当年总收入', '示例：虚构的口径，不是政策规定'],
  ]),
];
