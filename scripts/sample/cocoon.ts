import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { enquiredOn, listSheet } from './matters/office-sheets.ts';
import { policySheetOf, sampleDay } from './sheets.ts';

// Applications for 破茧成蝶 with the figures of 四科, and the same judged as a goal. The sums are made up and no policy.

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const name = (n: number): string => `长春示例${n + 1}号光电有限公司`;
const code = (n: number, kind?: string): string => creditCode('220104', 800 + n, kind);
const money = '#,##0.00##';

/** A little over every bound of the four tests. */
const usual: Own = {
  project: '示例项目',
  city: '长春市',
  unit: '长春市科技局',
  industry: 'C39',
  stage: '初创企业',
  founded: '2021-03-01',
  staff: 100,
  technicalStaff: 61,
  achievements: 4,
  conversions: 2,
  revenue: 1000,
  rd: 60.1,
  core: '是',
  incubator: '示例孵化器',
  bank: '示例银行',
  authority: '示例区科技局',
  contact: '联系人甲',
  phone: '0431-80000000',
};

const cases: readonly Own[] = [
  { staff: '100人', revenue: '1,000', founded: '2021.3.1', city: '长春', core: '√' },
  { technicalStaff: 60, conversions: 1, rd: 60 },
  { achievements: 6, conversions: null },
  { core: '否' },
  { revenue: 0, rd: 20 },
  { rd: null },
  { rd: '约60' },
  { city: '沈阳市' },
  { staff: 1000, technicalStaff: 700, revenue: 40_000, rd: 3000 },
  { industry: '6620' },
  { founded: '2018-06-01' },
  { founded: '2018-06-02' },
  { stage: '已毕业企业' },
  { bank: '未定' },
  { staff: 60, technicalStaff: 61 },
  { same: 0, city: '长春市' },
  {},
  { kind: '12' },
  { wrong: true },
  { incubator: '无', authority: null },
];

const columns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '申报单位', width: 28 },
  { field: 'code', head: '信用代码', width: 22, format: '@' },
  { field: 'project', head: '申报项目名称', width: 18 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'unit', head: '推荐部门', width: 16 },
  { field: 'industry', head: '行业代码', width: 9, format: '@' },
  { field: 'stage', head: '企业发展阶段', width: 12 },
  { field: 'founded', head: '成立时间', width: 13 },
  { field: 'staff', group: '人员情况（人）', head: '职工总数', width: 9 },
  { field: 'technicalStaff', group: '人员情况（人）', head: '科技人员', width: 9 },
  { field: 'achievements', head: '自主创新成果', width: 9 },
  { field: 'conversions', head: '成果转化', width: 9 },
  { field: 'revenue', group: '上年度财务情况（万元）', head: '营业收入', width: 12, format: money },
  { field: 'rd', group: '上年度财务情况（万元）', head: '研发费用', width: 12, format: money },
  { field: 'core', head: '是否拥有关键核心技术', width: 9 },
  { field: 'incubator', group: '四位一体', head: '孵化器', width: 14 },
  { field: 'bank', group: '四位一体', head: '金融机构', width: 14 },
  { field: 'authority', group: '四位一体', head: '管理部门', width: 14 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
];

function row(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const right = code(n, own['kind'] as string | undefined);
  const cells: Own = { ...usual, ...own, name: name(n), code: own['wrong'] === true ? wrongCheck(right) : right };
  return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
}

const projects: SampleSheet = {
  name: '申报汇总',
  title: '破茧成蝶项目申报汇总表（示例）',
  columns,
  rows: cases.map(row),
  note: '备注：本表全部内容均为虚构。',
};

const discredited = listSheet(
  '失信异常名单',
  ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
  [[name(16), code(16), '经营异常名录', '登记机关（示例）', enquiredOn]],
);

const madeUp = '示例：虚构的数值，不是政策规定';
const guide = [
  ['判定日', serialOf(sampleDay, false)],
  ['申报企业成立年限上限', '5年', madeUp],
  ['每个项目支持经费', '20万元', madeUp],
  ['立项年度', '2024年', madeUp],
] as const;

export const cocoonSheets: readonly SampleSheet[] = [projects, discredited, policySheetOf(guide)];

/** The same enterprises where the standard is the goal of a project: nobody is refused for being short of it. */
export const cocoonGoalSheets: readonly SampleSheet[] = [
  { ...projects, rows: cases.slice(0, 5).map(row) },
  policySheetOf([...guide, ['“四科”企业标准用来判定什么', '作为项目的培育目标，申报时未达到的只提示', madeUp]]),
];
