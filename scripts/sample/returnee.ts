import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { residentId, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// Projects of those who have come back, as the panel has left them, and grants of the ministry's. All of it is made up.

const day = '2023-06-01';

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const stems = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
const note = '备注：本表全部内容均为虚构。';
const money = '#,##0.00####';

const usual: Own = {
  idType: '居民身份证',
  born: '1985-06-15',
  unit: '示例大学',
  city: '长春市',
  reportingUnit: '示例大学',
  project: '示例项目',
  kind: '优秀项目',
  returnee: '是',
  country: '示例国',
  abroad: 24,
  returnedOn: '2021-06-01',
  score: 85,
  selected: '是',
};

const start: Own = { kind: '启动项目', score: 80 };

/** What is peculiar about each, in the order of the sheet: eleven of the first kind are chosen. */
const projects: readonly Own[] = [
  { returnedOn: '2021年6月', returnee: '√', abroad: '24个月' },
  ...Array.from({ length: 9 }, (): Own => ({})),
  start,
  { ...start, born: '1967-05-31' },
  { ...start, born: '1968-06-02' },
  { ...start, returnedOn: '2018-05-31' },
  { ...start, abroad: 11 },
  { ...start, returnee: '否', country: null },
  { ...start, city: '大连市', unit: '大连示例研究院', reportingUnit: null },
  { ...start, selected: '否', score: 61.5 },
  { ...start, selected: null, score: null },
  { ...start, kind: null },
  { same: 10, kind: '启动项目', project: '又一示例项目', selected: '否', score: 70 },
  { wrong: true, kind: '启动项目', returnedOn: null },
  {},
];

const projectColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '申请人姓名', width: 12 },
  { field: 'idType', head: '证件类型', width: 12 },
  { field: 'id', head: '身份证号码', width: 22, format: '@' },
  { field: 'unit', head: '工作单位', width: 20 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'reportingUnit', head: '推荐单位', width: 14 },
  { field: 'project', head: '申报项目名称', width: 18 },
  { field: 'kind', head: '项目类别', width: 10 },
  { field: 'returnee', group: '留学情况', head: '是否留学回国人员', width: 10 },
  { field: 'country', group: '留学情况', head: '留学国家', width: 10 },
  { field: 'abroad', group: '留学情况', head: '在外留学时间（月）', width: 10 },
  { field: 'returnedOn', group: '留学情况', head: '回国日期', width: 13 },
  { field: 'score', head: '评审得分', width: 9 },
  { field: 'selected', head: '是否入选', width: 8 },
];

const columnsOf = (columns: readonly Column[], usually: Own, first: number) => (own: Own, i: number) => {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const cells: Own = { ...usually, name: `人选${stems[n % stems.length]!}`, ...own };
  const right = residentId(String(cells['born']), first + n);
  const id = own['wrong'] === true ? wrongCheck(right) : right;
  return columns.map(({ field }): Content =>
    field === undefined ? i + 1 : field === 'id' ? id : (cells[field] ?? null),
  );
};

const grants: readonly Own[] = [
  {},
  { plan: '中国留学人员回国创业启动支持计划', granted: 50, requested: 50 },
  { plan: '海外赤子为国服务行动计划', granted: '5万元', requested: 6 },
  { plan: '示例人才计划' },
  { city: '沈阳市', unit: '沈阳示例大学', reportingUnit: null },
  { granted: null },
  { same: 0 },
  // The first of the projects once more.
  { same: -100, name: '人选甲' },
];

const grantColumns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '姓名', width: 12 },
  { field: 'idType', head: '证件类型', width: 12 },
  { field: 'id', head: '证件号码', width: 22, format: '@' },
  { field: 'unit', head: '所在单位', width: 20 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'reportingUnit', head: '推荐单位', width: 14 },
  { field: 'plan', head: '国家项目名称', width: 30 },
  { field: 'approvedOn', head: '批准日期', width: 13 },
  { field: 'granted', head: '国家资助金额（万元）', width: 12, format: money },
  { field: 'requested', head: '申请匹配金额（万元）', width: 12, format: money },
];

const usualGrant: Own = {
  ...usual,
  plan: '高层次留学人才回国资助项目',
  approvedOn: '2023-03-01',
  granted: 30,
  requested: 30,
};

const madeUp = '示例：虚构的数值，不是政策规定';

export const returneeSheets: readonly SampleSheet[] = [
  {
    name: '项目申报',
    title: '2023年留学人员科技创新创业项目汇总表（示例）',
    columns: projectColumns,
    rows: projects.map(columnsOf(projectColumns, usual, 101)),
    note,
  },
  {
    name: '国家项目匹配',
    title: '国家留学人员项目匹配表（示例）',
    columns: grantColumns,
    rows: grants.map(columnsOf(grantColumns, usualGrant, 201)),
    totals: [9],
    note,
  },
  policySheetOf([
    ['判定日', serialOf(day, false)],
    ['申请人最高年龄', '55岁', madeUp],
    ['回国年限上限', '5年', madeUp],
    ['在外留学最短时间', '12月', madeUp],
    ['省级匹配上限', '40万元', madeUp],
  ]),
];
