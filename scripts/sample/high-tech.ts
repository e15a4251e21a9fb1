import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// The province's sheet of enterprises that apply to be high-tech ones, with the points of the experts as far as they have
// come in: heads in two rows, assets and debts only where they are needed, answers in several spellings. All made up.

const day = '2024-06-01';

const code = (n: number, kind?: string): string => creditCode('220104', 500 + n, kind);

type Own = Readonly<Record<string, Content>>;

/** Exactly at the bounds of the measure; growth of 20 % and 20 %; nothing that anybody would ask about. */
const usual: Own = {
  city: '长春市',
  unit: '长春市科技局',
  founded: '2020-03-01',
  applied: '2024-05-20',
  technology: '电子信息',
  coreIp: '是',
  staff: 100,
  technicalStaff: 10,
  sales1: 1000,
  sales2: 1200,
  sales3: 1440,
  net1: 500,
  net2: 600,
  net3: 720,
  rd: 182,
  domestic: 110,
  highTechIncome: 900,
  totalIncome: 1500,
  classOne: 1,
  classTwo: 4,
  own: '是',
  conversions: 15,
  accident: '否',
};

const pointFields = [
  'advanced',
  'core',
  'number',
  'origin',
  'standard',
  'conversion',
  'system',
  'institute',
  'incentive',
  'talent',
  'netGrowth',
  'salesGrowth',
] as const;

/** Points of each line, in their order. */
const points = (...given: readonly (number | null)[]): Own =>
  Object.fromEntries(pointFields.map((field, i) => [field, given[i] ?? null]));

const seventyFive = points(6, 6, 7, 4, 0, 27, 5, 4, 3, 3, 5, 5);
const seventy = points(1, 6, 7, 4, 0, 27, 5, 4, 3, 3, 5, 5);

/** What is peculiar about each, in the order of the sheet. */
const peculiar: readonly Own[] = [
  seventyFive,
  { ...seventyFive, technicalStaff: '10人', sales1: '1,000', founded: '2020.3.1', classTwo: '４' },
  { ...seventy, note: '70分不算' },
  { ...seventy, advanced: 2, note: '71分' },
  { total: 71 },
  { total: 70 },
  { note: '专家尚未评分' },
  { ...seventy, talent: null, note: '差一项，两可' },
  { ...seventyFive, standard: null, note: '差一项，无关紧要' },
  { classOne: 0, classTwo: 1, conversions: 8, sales3: 100, net3: 100, note: '无论评几分都不够' },
  { ...seventyFive, founded: '2023-05-21', note: '恰好365天' },
  { ...seventyFive, founded: '2023-05-22', note: '364天' },
  { ...seventyFive, coreIp: '否' },
  { ...seventyFive, technology: '软件' },
  { ...seventyFive, staff: 101 },
  { ...seventyFive, rd: 181.99 },
  { ...seventyFive, salesGrowth: 1, sales1: 5000, sales2: 5000, sales3: 5000.01, rd: 601, domestic: 601 },
  { ...seventyFive, salesGrowth: 1, sales1: 20_000, sales2: 20_000, sales3: 20_000.01, rd: 1799, domestic: 1799 },
  { ...seventyFive, domestic: 109.19 },
  { ...seventyFive, highTechIncome: 899.99 },
  { ...seventyFive, accident: '是' },
  { sales1: 0, sales2: 0, sales3: 0, total: 72 },
  { ...seventyFive, netGrowth: 8, note: '评分超出分档' },
  { ...seventyFive, total: 76, note: '总分与各项之和不符' },
  { ...seventyFive, domestic: 200 },
  { ...seventyFive, note: '月度人数齐全，与申报一致' },
  { ...seventyFive, technicalStaff: 12, note: '月度人数与申报不一致' },
  { ...seventyFive, note: '月度人数少两个月' },
  { ...seventyFive, note: '名单上为经营异常名录' },
  { ...seventyFive, city: '沈阳市' },
  { ...seventyFive, kind: '12' },
  { ...seventyFive, wrong: true },
  { ...seventyFive, applied: '2015-12-20', founded: '2012-03-01', note: '2016年以前的申请' },
  { ...seventyFive, applied: null },
  { ...seventyFive, rd: '约182' },
  { ...points(6, 6, 7, 4, 0, 27, 5, 4, 3, 3, null, null), sales2: null, note: '销售收入缺一年' },
  {
    ...points(6, 6, 7, 4, 0, 27, 5, 4, 3, 3, 10, 5),
    net1: null,
    net2: null,
    net3: null,
    assets1: 100,
    debts1: 200,
    assets2: 100,
    debts2: 300,
    assets3: 100,
    debts3: 500,
    note: '净资产为负',
  },
  { ...points(6, 6, 7, 4, 0, 27, 5, 4, 3, 3, 5, null), sales3: 1200, sales1: 1190, rd: 180, note: '增长不到5%' },
  { ...seventyFive, note: '第一次申报' },
  { ...seventyFive, conversions: 16, note: '第二次申报' },
];

interface Applicant {
  readonly name: string;
  readonly code: string;
  readonly own: Own;
}

const second = peculiar.length - 1;

const applicants: readonly Applicant[] = peculiar.map((own, i) => ({
  name: `长春示例${i === second ? i : i + 1}号技术有限公司`,
  // The last is the one before it once more.
  code: own['wrong'] === true ? wrongCheck(code(i)) : code(i === second ? i - 1 : i, own['kind'] as string | undefined),
  own,
}));

const money = '#,##0.00##';
const threeYears = (group: string, field: string): readonly (SampleColumn & { readonly field: string })[] =>
  ['第一年', '第二年', '第三年'].map((head, i) => ({
    field: `${field}${i + 1}`,
    group,
    head,
    width: 11,
    format: money,
  }));

const pointHeads = [
  '技术先进程度得分',
  '核心支持作用得分',
  '知识产权数量得分',
  '知识产权获得方式得分',
  '参与编制标准加分',
  '科技成果转化能力得分',
  '研发管理制度得分',
  '研发机构和产学研得分',
  '成果转化激励和双创平台得分',
  '人才培养引进得分',
  '净资产增长率得分',
  '销售收入增长率得分',
];

const columns: readonly (SampleColumn & { readonly field?: string })[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '注册地', width: 10 },
  { field: 'unit', head: '推荐部门', width: 16 },
  { field: 'founded', head: '注册时间', width: 12 },
  { field: 'applied', head: '申请日期', width: 12 },
  { field: 'technology', head: '所属技术领域', width: 14 },
  { field: 'coreIp', head: '核心知识产权', width: 9 },
  { field: 'staff', head: '职工总数（人）', width: 9 },
  { field: 'technicalStaff', head: '科技人员（人）', width: 9 },
  ...threeYears('销售收入（万元）', 'sales'),
  ...threeYears('净资产（万元）', 'net'),
  ...threeYears('资产总额（万元）', 'assets'),
  ...threeYears('负债总额（万元）', 'debts'),
  { field: 'rd', head: '近三年研究开发费用总额（万元）', width: 12, format: money },
  { field: 'domestic', head: '在中国境内研发费用总额（万元）', width: 12, format: money },
  { field: 'highTechIncome', head: '高新技术产品（服务）收入（万元）', width: 12, format: money },
  { field: 'totalIncome', head: '企业总收入（万元）', width: 12, format: money },
  { field: 'classOne', head: 'Ⅰ类知识产权', width: 8 },
  { field: 'classTwo', head: 'Ⅱ类知识产权', width: 8 },
  { field: 'own', head: '有无自主研发的知识产权', width: 9 },
  { field: 'conversions', head: '近三年科技成果转化数', width: 9 },
  { field: 'accident', head: '是否发生重大事故或严重环境违法', width: 12 },
  ...pointFields.map((field, i) => ({ field, head: pointHeads[i]!, width: 8 })),
  { field: 'total', head: '专家评分合计', width: 8 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
  { field: 'note', head: '备注', width: 24 },
];

const applicantSheet: SampleSheet = {
  name: '高企申报汇总',
  title: '2024年度高新技术企业认定申报汇总表（示例）',
  columns,
  rows: applicants.map(({ own, ...applicant }, i): Content[] => {
    const at = { contact: `联系人${i + 1}`, phone: `0431-800000${String(i + 1).padStart(2, '0')}` };
    const cells: Own = { ...usual, ...at, ...applicant, ...own, code: applicant.code };
    return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
  }),
  note: '备注：第三年为最近一个会计年度。本表全部内容均为虚构。',
};

/** Whose months are whole and agree, whose do not agree, and of whom two months are lacking. */
const monthSheet: SampleSheet = {
  name: '月度人数',
  title: '高企月度人数表（示例）',
  columns: [
    { head: '企业名称', width: 28 },
    { head: '统一社会信用代码', width: 22, format: '@' },
    { head: '月份', width: 8 },
    { head: '月初职工数（人）', width: 12 },
    { head: '月末职工数（人）', width: 12 },
    { head: '月初科技人员数（人）', width: 12 },
    { head: '月末科技人员数（人）', width: 12 },
  ],
  rows: [25, 26, 27].flatMap((i): Content[][] => {
    const { name, code: own } = applicants[i]!;
    return Array.from({ length: i === 27 ? 10 : 12 }, (_, month) => [name, own, `${month + 1}月`, 100, 100, 10, 10]);
  }),
};

const discreditedSheet: SampleSheet = {
  name: '失信异常名单',
  title: '失信异常名单（示例）',
  columns: [
    { head: '企业名称', width: 28 },
    { head: '统一社会信用代码', width: 22, format: '@' },
    { head: '列入名单', width: 20 },
    { head: '数据来源', width: 24 },
    { head: '查询日期', width: 13 },
  ],
  rows: [[applicants[28]!.name, applicants[28]!.code, '经营异常名录', '示例：公示系统', '2024-05-28']],
};

export const highTechSheets: readonly SampleSheet[] = [
  applicantSheet,
  monthSheet,
  discreditedSheet,
  policySheetOf([['判定日', serialOf(day, false)]]),
];
