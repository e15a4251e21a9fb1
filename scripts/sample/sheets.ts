import { serialOf } from '../../packages/rules/src/index.ts';
import type { SampleColumn, SampleContent, SampleSheet } from './draw.ts';
import { candidateRows } from './candidates.ts';
import { aliasRows, contractRows } from './contracts.ts';
import { enterpriseRows } from './enterprises.ts';
import { historyRows } from './history.ts';
import type { SampleRow } from './planted.ts';

/** The day on which the sample is judged. */
export const sampleDay = '2024-06-01';

/** A sheet of a table: which field each column holds, and its rows with what is planted in them. */
export interface SampleTable {
  readonly table: string;
  readonly sheet: SampleSheet;
  /** Of each column; undefined for 序号. */
  readonly fields: readonly (string | undefined)[];
  readonly rows: readonly SampleRow[];
}

export type Column = SampleColumn & { readonly field?: string };

const text = '@';
const day = 'yyyy-mm-dd';

export const enterpriseColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'creditCode', head: '统一社会信用代码', width: 22, format: text },
  { field: 'city', head: '注册地（市州）', width: 14 },
  { field: 'county', head: '注册地（县区）', width: 12 },
  { field: 'reportingUnit', head: '推荐单位', width: 16 },
  { field: 'sector', head: '产业领域', width: 16 },
  { field: 'industry', head: '国民经济行业', width: 18 },
  { field: 'staff', head: '从业人员（人）', width: 10 },
  { field: 'revenue', head: '营业收入', width: 14, format: '#,##0.00##' },
  { field: 'assets', head: '资产总额', width: 14, format: '#,##0.00##' },
  { field: 'declaredSize', head: '企业规模（自报）', width: 12 },
  { field: 'foundedByInstitution', head: '是否高校院所创办或入股', width: 14 },
  { field: 'need', head: '技术需求', width: 22 },
  { field: 'contact', head: '联系人', width: 14 },
  { field: 'phone', head: '联系电话', width: 16, format: text },
];

export const candidateColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '姓名', width: 14 },
  { field: 'idType', head: '证件类型', width: 14 },
  { field: 'residentId', head: '身份证号', width: 22, format: text },
  { field: 'education', head: '学历', width: 10 },
  { field: 'degree', head: '学位', width: 8 },
  { field: 'title', head: '职称', width: 12 },
  { field: 'sendingUnit', head: '派出单位', width: 22 },
  { field: 'hostName', group: '拟入驻企业', head: '名称', width: 28 },
  { field: 'hostCode', group: '拟入驻企业', head: '统一社会信用代码', width: 22, format: text },
  { field: 'speciality', head: '专业领域', width: 20 },
  { field: 'firstTime', head: '是否首次入选', width: 12 },
  { field: 'termStart', group: '聘期', head: '开始', width: 13, format: day },
  { field: 'termEnd', group: '聘期', head: '结束', width: 13, format: day },
];

const historyColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '姓名', width: 14 },
  { field: 'residentId', head: '身份证号', width: 22, format: text },
  { field: 'batch', head: '入选批次', width: 12 },
  { field: 'sendingUnit', head: '派出单位', width: 22 },
  { field: 'hostName', head: '入驻企业', width: 28 },
  { field: 'hostCode', head: '入驻企业统一社会信用代码', width: 22, format: text },
  { field: 'termStart', head: '聘期开始', width: 13, format: day },
  { field: 'termEnd', head: '聘期结束', width: 13, format: day },
  { field: 'source', head: '数据来源', width: 26 },
  { field: 'enquiredOn', head: '查询日期', width: 13, format: day },
];

const contractColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'number', head: '合同编号', width: 16, format: text },
  { field: 'kind', head: '合同类型', width: 14 },
  { field: 'unit', head: '派出单位', width: 22 },
  { field: 'name', head: '企业名称', width: 28 },
  { field: 'creditCode', head: '统一社会信用代码', width: 22, format: text },
  { field: 'invested', head: '企业投入金额（万元）', width: 16, format: '#,##0.00####' },
  { field: 'received', head: '到账金额（万元）', width: 16, format: '#,##0.00####' },
  { field: 'signedOn', head: '签订日期', width: 13, format: day },
  { field: 'registration', head: '技术合同登记编号', width: 22, format: text },
];

const aliasColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'alias', head: '别名/写法', width: 26 },
  { field: 'unit', head: '派出单位（法人）', width: 26 },
  { field: 'confirmedBy', head: '确认人', width: 14 },
  { field: 'confirmedOn', head: '确认日期', width: 13, format: day },
];

const contents = (columns: readonly Column[], rows: readonly SampleRow[]) =>
  rows.map(({ cells }, i) => columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null))));

/** A table on a sheet of its own, without a title. */
export const tableSheet = (name: string, columns: readonly Column[], rows: readonly SampleRow[]): SampleSheet => ({
  name,
  title: '',
  columns,
  rows: contents(columns, rows),
});

export const enterpriseSheetOf = (rows: readonly SampleRow[]): SampleSheet => ({
  name: '企业申报',
  title: '2024年度科创专员企业申报表（示例）',
  unit: '单位：万元',
  columns: enterpriseColumns,
  rows: contents(enterpriseColumns, rows),
  totals: [8, 9, 10],
  note: '备注：营业收入、资产总额按上年度决算数填写；从业人员按上年末人数填写。本表全部内容均为虚构。',
});

export const candidateSheetOf = (rows: readonly SampleRow[]): SampleSheet => ({
  name: '人选推荐',
  title: '2024年度科创专员人选推荐表（示例）',
  columns: candidateColumns,
  rows: contents(candidateColumns, rows),
  note: '备注：聘期以聘用合同为准。本表全部内容均为虚构。',
});

/** The office's own list, over all who are recommended. */
export const historySheetOf = (candidates: readonly SampleRow[]): SampleSheet => ({
  name: '往年入选名单',
  title: '往年入选名单（示例）',
  columns: historyColumns,
  rows: contents(historyColumns, historyRows(candidates)),
  note: '备注：本表全部内容均为虚构。',
});

const contractSheet: SampleSheet = {
  name: '合作合同',
  title: '合作合同表（示例）',
  columns: contractColumns,
  rows: contents(contractColumns, contractRows),
  note: '备注：本表全部内容均为虚构。',
};

const aliasSheet: SampleSheet = {
  name: '单位别名',
  title: '单位别名（示例）',
  columns: aliasColumns,
  rows: contents(aliasColumns, aliasRows),
};

/** The sheet 政策口径, from items and what they are settled to. */
export const policySheetOf = (
  lines: readonly (readonly [item: string, value: SampleContent, source?: string])[],
): SampleSheet => ({
  name: '政策口径',
  title: '',
  columns: [
    { head: '项目', width: 30 },
    { head: '取值', width: 16, format: day },
    { head: '单位', width: 8 },
    { head: '起', width: 12 },
    { head: '止', width: 12 },
    { head: '来源', width: 28 },
    { head: '设定人', width: 14 },
    { head: '理由', width: 28 },
  ],
  rows: lines.map(([item, value, source = '示例：年度申报通知']) => [
    item,
    value,
    typeof value === 'number' ? '日' : null,
    null,
    null,
    source,
    '示例经办人',
    '演示',
  ]),
});

/** How the office settles what the documents leave open, for the large samples. */
export const policySheet = policySheetOf([['判定日', serialOf(sampleDay, false)]]);

export const sampleTables: readonly SampleTable[] = [
  {
    table: 'enterprises',
    sheet: enterpriseSheetOf(enterpriseRows),
    fields: enterpriseColumns.map(({ field }) => field),
    rows: enterpriseRows,
  },
  {
    table: 'candidates',
    sheet: candidateSheetOf(candidateRows),
    fields: candidateColumns.map(({ field }) => field),
    rows: candidateRows,
  },
  {
    table: 'contracts',
    sheet: contractSheet,
    fields: contractColumns.map(({ field }) => field),
    rows: contractRows,
  },
  {
    table: 'history',
    sheet: historySheetOf(candidateRows),
    fields: historyColumns.map(({ field }) => field),
    rows: historyRows(candidateRows),
  },
  {
    table: 'aliases',
    sheet: aliasSheet,
    fields: aliasColumns.map(({ field }) => field),
    rows: aliasRows,
  },
];
