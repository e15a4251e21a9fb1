import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// What the tax office hands over of R&D fees, in yuan, of several years; and beside it two applications by which a title is
// settled otherwise than it was declared. All of it is made up.

const day = '2024-06-01';
const code = (n: number, kind?: string): string => creditCode('220104', 600 + n, kind);

type Own = Readonly<Record<string, Content>>;

/** A software firm of 2023 that has spent a million yuan itself. */
const usual: Own = {
  industry: '软件和信息技术服务业',
  year: 2023,
  sme: '否',
  highTech: '否',
  own: 1_000_000,
  amortised: 0,
  home: 0,
  abroad: 0,
};
const of2022: Own = { year: 2022, quarter: 400_000 };

/** What is peculiar about each, in the order of the sheet. */
const peculiar: readonly Own[] = [
  { claimed: 1_000_000 },
  { own: '1,000,000', year: '2023', sme: '×' },
  { year: 2020, claimed: 750_000 },
  { year: 2021, industry: 'C39' },
  { year: 2021 },
  { ...of2022, sme: '是' },
  { ...of2022, industry: '3911' },
  of2022,
  { ...of2022, quarter: null, note: '第四季度未填' },
  { ...of2022, quarter: 1_000_001 },
  { ...of2022, sme: null, note: '是否科技型中小企业未填' },
  { home: 500_000, abroad: 600_000 },
  { abroad: 1_200_000, note: '超过三分之二' },
  { amortised: 200_000 },
  { claimed: 750_000, note: '仍按75%申报' },
  { industry: '零售业' },
  { industry: '商务服务业' },
  { industry: '制造业' },
  { industry: 'C16' },
  { year: 23 },
  { year: 2017, note: '2018年以前' },
  { highTech: '是', note: '优惠税率由主管部门核定' },
  { chip: '是' },
  { own: null },
  { own: '约100万' },
  { ...of2022, note: '评价结论为符合' },
  { highTech: '是', note: '认定审查结论为不符合' },
  { kind: '12' },
  { wrong: true },
  {},
  { note: '同一年度第二次' },
  { year: 2022, sme: '是', note: '上一年度' },
];

interface Enterprise {
  readonly name: string;
  readonly code: string;
  readonly own: Own;
}

/** The last three are one enterprise: a year twice, and the year before. */
const numberOf = (i: number): number => Math.min(i, peculiar.length - 3);

const enterprises: readonly Enterprise[] = peculiar.map((own, i) => ({
  name: `长春示例${numberOf(i) + 1}号信息有限公司`,
  code: own['wrong'] === true ? wrongCheck(code(i)) : code(numberOf(i), own['kind'] as string | undefined),
  own,
}));

const money = '#,##0.00';
const group = '研发费用（元）';

const columns: readonly (SampleColumn & { readonly field?: string })[] = [
  { head: '序号', width: 6 },
  { field: 'code', head: '纳税人识别号', width: 22, format: '@' },
  { field: 'name', head: '纳税人名称', width: 28 },
  { field: 'industry', head: '所属行业', width: 20 },
  { field: 'year', head: '税款所属年度', width: 9 },
  { field: 'sme', head: '是否科技型中小企业', width: 9 },
  { field: 'highTech', head: '是否高企', width: 9 },
  { field: 'chip', head: '是否集成电路或工业母机企业', width: 9 },
  { field: 'own', group, head: '自主研发', width: 15, format: money },
  { field: 'home', group, head: '委托境内研发', width: 15, format: money },
  { field: 'abroad', group, head: '委托境外研发', width: 15, format: money },
  { field: 'amortised', head: '无形资产摊销额（元）', width: 15, format: money },
  { field: 'quarter', head: '第四季度可加计扣除研发费用（元）', width: 15, format: money },
  { field: 'months', head: '实际经营月数', width: 9 },
  { field: 'claimed', head: '加计扣除金额（元）', width: 15, format: money },
  { field: 'note', head: '备注', width: 24 },
];

const deductionSheet = (rows: readonly Enterprise[]): SampleSheet => ({
  name: '税务数据',
  title: '研发费用加计扣除测算表（示例）',
  columns,
  rows: rows.map(({ own, ...enterprise }, i): Content[] => {
    const cells: Own = { ...usual, ...enterprise, ...own, code: enterprise.code };
    return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
  }),
  note: '备注：本表全部内容均为虚构。',
});

/** One row of another form: its heads and what stands under them. */
const sheetOf = (name: string, title: string, row: Readonly<Record<string, Content>>): SampleSheet => ({
  name,
  title,
  columns: Object.keys(row).map((head) => ({ head, width: head.length > 10 ? 18 : 14 })),
  rows: [Object.values(row)],
});

/** Whose evaluation finds it a technology SME, though it says that it is none. */
const smeSheet = sheetOf('科技型中小企业评价', '评价信息表（示例）', {
  企业名称: enterprises[25]!.name,
  统一社会信用代码: enterprises[25]!.code,
  '注册地（市州）': '长春市',
  '是否境内（不含港澳台）注册的居民企业': '是',
  '职工总数（人）': 100,
  '科技人员（人）': 30,
  '上年度销售收入（万元）': 1500,
  '上年度成本费用支出（万元）': 1400,
  '资产总额（万元）': 2000,
  '上年度研发费用（万元）': 100,
  研发投入指标: '按销售收入',
  'Ⅰ类知识产权（件）': 0,
  'Ⅱ类知识产权（件）': 2,
  '产品是否属于禁止、限制、淘汰类': '否',
  是否发生重大事故或严重违法失信: '否',
  是否列入经营异常或严重违法名单: '否',
  是否高新技术企业: '否',
  是否获国家级科技奖励: '否',
  是否拥有省部级以上研发机构: '否',
  '是否主导制定国际、国家或行业标准': '否',
});

/** Who applies to be a high-tech enterprise and is too young for it, though it says that it is one. */
const highTechSheet = sheetOf('高企申报', '高企认定申报表（示例）', {
  企业名称: enterprises[26]!.name,
  统一社会信用代码: enterprises[26]!.code,
  '注册地（市州）': '长春市',
  推荐单位: '长春市科技局',
  成立日期: '2023-11-01',
  申请日期: '2024-05-20',
  技术领域: '电子信息',
  是否拥有核心支持知识产权: '是',
  '职工总数（人）': 100,
  '科技人员（人）': 30,
  '第一年销售收入（万元）': 0,
  '第二年销售收入（万元）': 300,
  '第三年销售收入（万元）': 500,
  '近三年研发费用合计（万元）': 100,
  '其中：近三年境内研发费用（万元）': 100,
  '高新技术产品（服务）收入（万元）': 400,
  '上年度总收入（万元）': 500,
  'Ⅰ类知识产权（件）': 0,
  'Ⅱ类知识产权（件）': 2,
  是否有自主研发的知识产权: '是',
  '近三年科技成果转化（项）': 6,
  申请前一年是否有重大事故或环境违法: '否',
  联系人: '联系人甲',
  联系电话: '0431-80000000',
});

export const superDeductionSheets: readonly SampleSheet[] = [
  deductionSheet(enterprises),
  smeSheet,
  highTechSheet,
  policySheetOf([
    ['判定日', serialOf(day, false)],
    ['上报的减免税额合计', '300万元', '示例：虚构的上报数'],
  ]),
];

/** The fourth quarter of 2022 by the months at work, as the office has settled it. */
const byMonths: readonly Own[] = [
  { year: 2022, months: 12 },
  { year: 2022, months: 6 },
  { year: 2022, months: 2 },
  { year: 2022, months: 13 },
  { year: 2022, months: null },
  { year: 2023, months: 13 },
];

export const deductionByMonthsSheets: readonly SampleSheet[] = [
  deductionSheet(byMonths.map((own, i) => ({ name: `长春示例${i + 51}号信息有限公司`, code: code(50 + i), own }))),
  policySheetOf([
    ['判定日', serialOf(day, false)],
    [
      '2022年第四季度的研发费用按什么计',
      '按全年允许加计扣除的研发费用乘以第四季度经营月数占全年经营月数的比例',
      '示例：虚构的核定',
    ],
  ]),
];
