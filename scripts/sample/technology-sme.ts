import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// A city's sheet of 科技型中小企业 as it reaches the office: heads in two rows, assets in 亿元, answers in several
// spellings, and beside it what the office has enquired and the heads by quarter. All of it is made up.

/** The day on which it is judged: after the year's notice on whom to look at on site. */
const day = '2026-06-15';

const code = (n: number, kind?: string): string => creditCode('220104', 400 + n, kind);

type Own = Readonly<Record<string, Content>>;

/** 12 + 50 + 12 points, and nothing that anybody would ask about. */
const usual: Own = {
  city: '长春市',
  unit: '长春市科技局',
  resident: '是',
  staff: 100,
  technicalStaff: 24,
  revenue: 4200,
  costs: 4000,
  rd: 300,
  assets: 0.5,
  indicator: '按销售收入',
  classOne: 0,
  classTwo: 2,
  rightsSound: '是',
  restricted: '否',
  incident: '否',
  onList: '否',
  audited: '是',
  highTech: '否',
  award: '否',
  institution: '否',
  standard: '否',
  first: '否',
  revoked: '否',
};

/** 20 + 40 + 0 points: exactly the bound. */
const sixty: Own = { technicalStaff: 30, rd: 210, classTwo: 0, classOne: 0 };
const fifty: Own = { ...sixty, rd: 209.99 };

/** What is peculiar about each, in the order of the sheet. */
const peculiar: readonly Own[] = [
  { technicalStaff: '24人', revenue: '4,200', classTwo: '２' },
  { technicalStaff: 30, classOne: 1, city: '长春' },
  { ...sixty, classOne: 0, classTwo: 0 },
  fifty,
  { technicalStaff: 9, classOne: 1 },
  { staff: 501, technicalStaff: 160 },
  { revenue: 20_000, rd: 1200, assets: 2 },
  { resident: '否' },
  { restricted: '√' },
  { incident: '是' },
  { onList: '有' },
  { note: '办公室名单上为经营异常名录' },
  { note: '办公室名单上为失信被执行人' },
  { ...fifty, institution: '是' },
  { ...fifty, highTech: '是', highTechUntil: '2027-11-30' },
  { ...fifty, highTech: '是', highTechUntil: '2026.6.14' },
  { award: '是', awardDay: '2023-11-03', awardRank: 4 },
  { ...fifty, award: '是', awardDay: '2023-11-03', awardRank: 3 },
  { ...fifty, standard: '是', standardDay: '2022-03-01', standardRank: null },
  { indicator: null, costs: 900 },
  { indicator: '按成本费用', technicalStaff: 20 },
  { revenue: 0 },
  { rd: null },
  { rd: '约300' },
  { staff: 4, technicalStaff: 2, rd: 9, revenue: 90, costs: 100, classTwo: 4 },
  { audited: '否' },
  { rightsSound: '否' },
  { note: '季度人数与填报数不一致' },
  { employed: 90, partTime: 4 },
  { staff: 20, technicalStaff: 24 },
  { rd: 4500 },
  { city: '沈阳市' },
  { first: '是' },
  { note: '第二次申报', classTwo: 3 },
  { kind: '12' },
  { wrong: true },
  { ...fifty, highTech: '是', highTechUntil: '2028-01-31', note: '本次认定结论为不符合' },
  { classOne: null, classTwo: null },
];

interface SampleEnterprise {
  readonly name: string;
  readonly code: string;
  readonly own: Own;
}

const enterprises: readonly SampleEnterprise[] = peculiar.map((own, i) => ({
  name: `长春示例${i + 1}号科技有限公司`,
  // The thirty-fourth is the thirty-third once more.
  code: own['wrong'] === true ? wrongCheck(code(i)) : code(i === 33 ? 32 : i, own['kind'] as string | undefined),
  own,
}));

const staffGroup = '人员情况（人）';
const moneyGroup = '上年度财务情况（万元）';
const money = '#,##0.00##';

const columns: readonly (SampleColumn & { readonly field?: string })[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '企业注册地区', width: 12 },
  { field: 'unit', head: '评价工作机构', width: 16 },
  { field: 'resident', head: '是否居民企业', width: 9 },
  { field: 'staff', group: staffGroup, head: '职工总数', width: 9 },
  { field: 'employed', group: staffGroup, head: '在职人员', width: 9 },
  { field: 'partTime', group: staffGroup, head: '兼职和临时人员', width: 9 },
  { field: 'technicalStaff', group: staffGroup, head: '科技人员', width: 9 },
  { field: 'revenue', group: moneyGroup, head: '销售收入', width: 12, format: money },
  { field: 'costs', group: moneyGroup, head: '成本费用支出总额', width: 12, format: money },
  { field: 'rd', group: moneyGroup, head: '研发费用总额', width: 12, format: money },
  { field: 'assets', head: '资产总额（亿元）', width: 12, format: '0.00##' },
  { field: 'indicator', head: '研发投入指标选择', width: 14 },
  { field: 'classOne', head: '一类知识产权数量', width: 9 },
  { field: 'classTwo', head: '二类知识产权数量', width: 9 },
  { field: 'rightsSound', head: '知识产权是否有效', width: 9 },
  { field: 'restricted', head: '是否属于禁止限制淘汰类', width: 9 },
  { field: 'incident', head: '是否发生重大事故或严重违法失信', width: 11 },
  { field: 'onList', head: '是否列入经营异常名录', width: 9 },
  { field: 'audited', head: '是否查账征收', width: 9 },
  { field: 'highTech', head: '是否高企', width: 9 },
  { field: 'highTechUntil', head: '高企证书有效期至', width: 13 },
  { field: 'award', head: '是否获得国家级科技奖励', width: 9 },
  { field: 'awardDay', head: '获奖日期', width: 13 },
  { field: 'awardRank', head: '获奖排名', width: 9 },
  { field: 'institution', head: '省部级以上研发机构', width: 9 },
  { field: 'standard', head: '是否主导制定标准', width: 9 },
  { field: 'standardDay', head: '标准发布日期', width: 13 },
  { field: 'standardRank', head: '起草单位排名', width: 9 },
  { field: 'first', head: '是否首次参评', width: 9 },
  { field: 'revoked', head: '是否被撤销登记编号', width: 9 },
  { field: 'note', head: '备注', width: 24 },
];

const enterpriseSheet: SampleSheet = {
  name: '评价汇总',
  title: '2026年度科技型中小企业评价汇总表（示例）',
  columns,
  rows: enterprises.map(({ own, ...enterprise }, i): Content[] => {
    const cells: Own = { ...usual, ...enterprise, ...own, code: enterprise.code };
    return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
  }),
  note: '备注：财务数据按上年度填写。本表全部内容均为虚构。',
};

/** Two whose declared heads are those of the quarters, and one whose are not. */
const quarterSheet: SampleSheet = {
  name: '季度人数',
  title: '季度人数表（示例）',
  columns: [
    { head: '企业名称', width: 28 },
    { head: '统一社会信用代码', width: 22, format: '@' },
    ...['年初', '一季度末', '二季度末', '三季度末', '四季度末'].map((at) => ({ head: `${at}职工数`, width: 12 })),
    ...['年初', '一季度末', '二季度末', '三季度末', '四季度末'].map((at) => ({ head: `${at}科技人员数`, width: 12 })),
  ],
  rows: [0, 1, 27].map((i): Content[] => {
    const { name, code: own } = enterprises[i]!;
    const technical = i === 1 ? 30 : 24;
    const staff = i === 27 ? [80, 84, 88, 92, 96] : [98, 99, 100, 101, 102];
    return [name, own, ...staff, ...staff.map(() => technical)];
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
  rows: [
    [11, '经营异常名录'],
    [12, '失信被执行人名单'],
  ].map(([i, list]): Content[] => {
    const { name, code: own } = enterprises[Number(i)]!;
    return [name, own, list!, '示例：公示系统', '2026-06-10'];
  }),
};

/** The same enterprise asks to be a high-tech enterprise, and fails. */
const highTechSheet: SampleSheet = {
  name: '高企申报',
  title: '高企认定申报表（示例）',
  columns: [
    '企业名称',
    '统一社会信用代码',
    '注册地（市州）',
    '推荐单位',
    '成立日期',
    '申请日期',
    '技术领域',
    '是否拥有核心支持知识产权',
    '职工总数（人）',
    '科技人员（人）',
    '第一年销售收入（万元）',
    '第二年销售收入（万元）',
    '第三年销售收入（万元）',
    '近三年研发费用合计（万元）',
    '其中：近三年境内研发费用（万元）',
    '高新技术产品（服务）收入（万元）',
    '上年度总收入（万元）',
    'Ⅰ类知识产权（件）',
    'Ⅱ类知识产权（件）',
    '是否有自主研发的知识产权',
    '近三年科技成果转化（项）',
    '申请前一年是否有重大事故或环境违法',
    '联系人',
    '联系电话',
  ].map((head) => ({ head, width: head.length > 10 ? 18 : 14 })),
  rows: [
    [
      enterprises[36]!.name,
      enterprises[36]!.code,
      '长春市',
      '长春市科技局',
      '2016-05-20',
      '2026-05-20',
      '电子信息',
      '是',
      100,
      30,
      3000,
      3600,
      4200,
      560,
      560,
      2000,
      4200,
      0,
      2,
      '是',
      6,
      '否',
      '联系人甲',
      '0431-80000000',
    ],
  ],
};

export const technologySmeSheets: readonly SampleSheet[] = [
  enterpriseSheet,
  quarterSheet,
  discreditedSheet,
  highTechSheet,
  policySheetOf([['判定日', serialOf(day, false)]]),
];
