import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { enquiredOn, listSheet } from './matters/office-sheets.ts';
import { policySheetOf } from './sheets.ts';

// What a province gathers for 专精特新 in the first year of the new rule: applications of both rules on one sheet, those
// for 小巨人, evaluations of 创新型中小企业, and the office's list of certificates. All of it is made up.

/** The day on which it is judged. */
const day = '2026-06-15';

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const code = (n: number, kind?: string): string => creditCode('220104', 500 + n, kind);
const money = '#,##0.00##';

/** An application of the new rule about which nobody would ask. */
const usual: Own = {
  city: '长春市',
  unit: '长春市工信局',
  appliedOn: '2026-05-08',
  industry: 'C39',
  staff: 120,
  years: 5,
  revenue: 3000,
  revenueBefore: 2800,
  main: 2700,
  rd: 150,
  rdBefore: 120,
  assets: 5000,
  liabilities: 2000,
  financing: 0,
  technologySme: '是',
  innovativeSme: '否',
  firstClass: 2,
  score: 68,
  contact: '联系人甲',
  phone: '0431-80000000',
};

/** Of the former rule, exactly at its bounds; none of its four grounds. */
const former: Own = {
  appliedOn: '2026-03-20',
  years: 2,
  revenue: 1000,
  main: 700,
  rd: 100,
  rdBefore: 60,
  score: 60,
  award: '无',
  contest: '否',
};

const atBounds: Own = {
  appliedOn: '2026-04-01',
  years: 3,
  revenue: 1500,
  revenueBefore: 1500,
  main: 1200,
  rd: 100,
  rdBefore: 100,
  liabilities: 4000,
  firstClass: 1,
  score: 50,
};

/** The case of each, in the order of the sheet. What other sheets know is told there. */
const applicants: readonly Own[] = [
  {},
  { revenue: '3,000', staff: '120人', firstClass: '２', appliedOn: '2026.5.8', city: '长春' },
  atBounds,
  { years: 2.5 },
  { revenue: 1499.99, main: 1400, financing: 1999.99 },
  { revenue: 900, main: 800, financing: 2000 },
  { revenue: 1200, main: 1100, financing: null },
  { main: 2399.99 },
  { liabilities: 4000.01 },
  { rd: 99.99, rdBefore: 120 },
  { revenue: 4000, main: 3600, rd: 119.99 },
  { revenue: 0, main: 0, financing: 3000 },
  { firstClass: 0, exemption: '无' },
  { firstClass: 0, exemption: '研发机构' },
  { firstClass: 0 },
  { score: 49.5 },
  { technologySme: '否' },
  { technologySme: '否', note: '本次评价为创新型中小企业' },
  former,
  { ...former, score: 59, financing: 5999.99 },
  { ...former, score: 40, contest: '是' },
  { ...former, score: null, award: '省级', awardRank: 3 },
  { ...former, score: 55, award: null, contest: null, financing: null },
  { ...former, score: 82, focus: 21, fineness: 22, feature: 16, innovation: 23 },
  { ...former, score: 80, focus: 20, fineness: 20, feature: 12, innovation: 26 },
  { ...former, appliedOn: '2022-07-15' },
  { note: '原证书未到期' },
  { main: 3100 },
  { note: '与第2行为同一企业', same: 1 },
  { note: '办公室名单上为经营异常名录' },
  { city: '沈阳市' },
  { kind: '12' },
  { wrong: true },
  { staff: 1200, revenue: 50_000, revenueBefore: 48_000, main: 45_000, rd: 2000, rdBefore: 1900 },
  { industry: '6620' },
  { appliedOn: null },
  { rd: '约150' },
];

const names = (n: number): string => `长春示例${n}号精密有限公司`;
const codeOf = (own: Own, n: number): string => {
  const right = code(typeof own['same'] === 'number' ? own['same'] : n, own['kind'] as string | undefined);
  return own['wrong'] === true ? wrongCheck(right) : right;
};

const applicantColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'unit', head: '推荐部门', width: 16 },
  { field: 'appliedOn', head: '申报日期', width: 13 },
  { field: 'industry', head: '行业代码', width: 9, format: '@' },
  { field: 'staff', head: '从业人数', width: 9 },
  { field: 'years', head: '从事细分市场年限（年）', width: 10 },
  { field: 'revenue', group: '营业收入（万元）', head: '2025年度', width: 12, format: money },
  { field: 'revenueBefore', group: '营业收入（万元）', head: '2024年度', width: 12, format: money },
  { field: 'main', head: '上年度主营业务收入（万元）', width: 13, format: money },
  { field: 'rd', group: '研发费用（万元）', head: '2025年度', width: 12, format: money },
  { field: 'rdBefore', group: '研发费用（万元）', head: '2024年度', width: 12, format: money },
  { field: 'assets', head: '资产总计（万元）', width: 12, format: money },
  { field: 'liabilities', head: '负债合计（万元）', width: 12, format: money },
  { field: 'financing', head: '近2年新增股权融资总额（万元）', width: 13, format: money },
  { field: 'technologySme', head: '是否科技型中小企业', width: 9 },
  { field: 'innovativeSme', head: '是否创新型中小企业', width: 9 },
  { field: 'firstClass', head: 'Ⅰ类知识产权数量', width: 9 },
  { field: 'exemption', head: '知识产权豁免情形', width: 11 },
  { field: 'focus', group: '原办法分项得分', head: '专业化得分', width: 9 },
  { field: 'fineness', group: '原办法分项得分', head: '精细化得分', width: 9 },
  { field: 'feature', group: '原办法分项得分', head: '特色化得分', width: 9 },
  { field: 'innovation', group: '原办法分项得分', head: '创新能力得分', width: 9 },
  { field: 'score', head: '评价得分', width: 9 },
  { field: 'award', head: '近3年科技奖励', width: 10 },
  { field: 'awardRank', head: '获奖单位排名', width: 9 },
  { field: 'contest', head: '是否进入创客中国500强', width: 10 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
  { field: 'note', head: '备注', width: 24 },
];

const usualGiant: Own = {
  city: '吉林市',
  unit: '吉林市工信局',
  appliedOn: '2026-05-10',
  industry: 'C35',
  staff: 300,
  revenue: 22_050,
  revenueBefore: 21_000,
  revenueEarlier: 19_000,
  main: 20_500,
  rd: 700,
  rdBefore: 650,
  assets: 20_000,
  liabilities: 9000,
  firstClass: 6,
  share: 15,
  rank: 5,
  score: 70,
  contact: '联系人乙',
  phone: '0432-60000000',
};

const giantAtBounds: Own = {
  revenueBefore: 20_000,
  revenueEarlier: 20_000,
  main: 19_845,
  rd: 661.5,
  rdBefore: 600,
  liabilities: 15_000,
  firstClass: 4,
  share: 10,
  score: 60,
};

const giants: readonly Own[] = [
  {},
  giantAtBounds,
  { ...giantAtBounds, revenue: 22_049.99 },
  { revenue: 4999.99, revenueBefore: 4500, revenueEarlier: 4000, main: 4900 },
  { main: 19_844.99 },
  { liabilities: 15_000.01 },
  { rd: 661.5, rdBefore: 538.49, revenueBefore: 17_000 },
  { rd: 661.49 },
  { revenueEarlier: 0 },
  { firstClass: 3 },
  { share: 9.9, rank: 4 },
  { share: 2.5, rank: 3 },
  { share: 8, rank: null },
  { share: 0.125, rank: 8 },
  { score: 59.5 },
  { note: '同时申报专精特新中小企业' },
  { note: '与上一行为同一企业', same: 115 },
  { staff: 1500, revenue: 60_000, main: 58_000, rd: 2500, rdBefore: 2400 },
  { industry: '6620' },
  { appliedOn: '2026-03-20' },
];

/** The sixteenth is an applicant for 专精特新 whose score is too low. */
const giantCode = (own: Own, i: number): string => (i === 15 || own['same'] === 115 ? code(15) : codeOf(own, 100 + i));

const giantColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '注册地（市州）', width: 10 },
  { field: 'unit', head: '推荐单位', width: 16 },
  { field: 'appliedOn', head: '申请日期', width: 13 },
  { field: 'industry', head: '所属行业', width: 9, format: '@' },
  { field: 'staff', head: '从业人员（人）', width: 9 },
  { field: 'revenue', head: '上年度营业收入', width: 12, format: money },
  { field: 'revenueBefore', head: '前二年度营业收入', width: 12, format: money },
  { field: 'revenueEarlier', head: '前三年度营业收入', width: 12, format: money },
  { field: 'main', head: '上年度主营业务收入', width: 12, format: money },
  { field: 'rd', head: '上年度研发费用', width: 12, format: money },
  { field: 'rdBefore', head: '前二年度研发费用', width: 12, format: money },
  { field: 'assets', head: '资产总额', width: 12, format: money },
  { field: 'liabilities', head: '负债总额', width: 12, format: money },
  { field: 'firstClass', head: 'Ⅰ类知识产权（件）', width: 9 },
  { field: 'share', group: '细分市场', head: '市场占有率（%）', width: 9 },
  { field: 'rank', group: '细分市场', head: '市场排名', width: 9 },
  { field: 'score', head: '发展质量评价得分', width: 9 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
  { field: 'note', head: '备注', width: 24 },
];

const usualRated: Own = {
  city: '延边州',
  unit: '延边州工信局',
  appliedOn: '2026-03-10',
  innovation: 25,
  growth: 20,
  focus: 20,
  score: 65,
  contact: '联系人丙',
  phone: '0433-2000000',
};

const rated: readonly Own[] = [
  {},
  { focus: 15, score: 60 },
  { focus: 15, growth: 19.5, score: 59.5 },
  { innovation: 19, growth: 25, score: 64 },
  { score: 66 },
  { score: null, note: '与下一行为同一企业' },
  { score: null, same: 205 },
  { appliedOn: '2026-04-02' },
  { note: '同时申报专精特新中小企业' },
];

/** The ninth is an applicant for 专精特新 who says that it is neither. */
const ratedCode = (own: Own, i: number): string => (i === 8 ? code(17) : codeOf(own, 200 + i));

const ratedColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'city', head: '注册地（市州）', width: 10 },
  { field: 'unit', head: '推荐单位', width: 16 },
  { field: 'appliedOn', head: '申请日期', width: 13 },
  { field: 'innovation', head: '创新能力指标得分', width: 10 },
  { field: 'growth', head: '成长性指标得分', width: 10 },
  { field: 'focus', head: '专业化指标得分', width: 10 },
  { field: 'score', head: '评价得分', width: 9 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
  { field: 'note', head: '备注', width: 24 },
];

type Shared = Pick<SampleSheet, 'name' | 'title' | 'unit'> & { readonly columns: readonly Column[] };

const sheetOf = (
  sheet: Shared,
  cases: readonly Own[],
  like: Own,
  nameOf: (own: Own, i: number) => string,
  keyOf: (own: Own, i: number) => string,
): SampleSheet => ({
  ...sheet,
  rows: cases.map((own, i): Content[] => {
    const cells: Own = { ...like, ...own, name: nameOf(own, i), code: keyOf(own, i) };
    return sheet.columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
  }),
  note: '备注：本表全部内容均为虚构。',
});

const certificates = listSheet(
  '证书名单',
  ['企业名称', '统一社会信用代码', '称号', '认定日期', '有效期至'],
  [
    [names(27), code(26), '专精特新中小企业', '2023-07-01', '2026-06-30'],
    [names(401), code(401), '专精特新中小企业', '2023-06-16', day],
    [names(402), code(402), '专精特新中小企业', '2023-06-15', '2026-06-14'],
    [names(403), code(403), '专精特新“小巨人”企业', '2026-05-20', '2029-05-19'],
    [names(1), code(0), '创新型中小企业', '2025-01-10', '2028-01-09'],
  ],
);

const discredited = listSheet(
  '失信异常名单',
  ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
  [[names(30), code(29), '经营异常名录', '登记机关（示例）', enquiredOn]],
);

const applicantSheet = (name: string, cases: readonly Own[]): SampleSheet =>
  sheetOf(
    { name, title: '2026年专精特新中小企业推荐汇总表（示例）', columns: applicantColumns },
    cases,
    usual,
    (own, i) => names(typeof own['same'] === 'number' ? own['same'] + 1 : i + 1),
    codeOf,
  );

/** One applicant whose score is too low, for whoever asks whether it holds the title. */
export const refusedApplicant = { name: names(1), code: code(0) };
export const refusedApplicantSheet = applicantSheet('专精特新', [{ score: 40 }]);

export const specialisedSheets: readonly SampleSheet[] = [
  applicantSheet('推荐汇总', applicants),
  sheetOf(
    {
      name: '小巨人',
      title: '2026年专精特新“小巨人”企业推荐汇总表（示例）',
      unit: '单位：万元',
      columns: giantColumns,
    },
    giants,
    usualGiant,
    (own, i) => (giantCode(own, i) === code(15) ? names(16) : `吉林示例${i + 1}号装备有限公司`),
    giantCode,
  ),
  sheetOf(
    { name: '创新型', title: '2026年创新型中小企业评价汇总表（示例）', columns: ratedColumns },
    rated,
    usualRated,
    (own, i) => (i === 8 ? names(18) : `延边示例${own['same'] === 205 ? 6 : i + 1}号软件有限公司`),
    ratedCode,
  ),
  { ...certificates, title: '专精特新证书名单（示例）' },
  discredited,
  policySheetOf([['判定日', serialOf(day, false)]]),
];
