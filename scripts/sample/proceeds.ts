import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// What units gave their staff of what achievements have brought in. The pilot units are named in a document; their
// results and sums here are made up, as is all else.

const day = '2023-06-01';

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const money = '#,##0.00####';

/** A transfer of a university, exactly at the province's share, half of it to the main contributors. */
const usual: Own = {
  unit: '示例大学',
  kind: '高等院校',
  affiliation: '省属',
  city: '长春市',
  reportingUnit: '示例大学',
  way: '转让',
  convertedOn: '2023-03-01',
  agreed: '是',
  amount: 120,
  net: 100,
  distributed: '是',
  reward: 70,
  main: 35,
};

const licence: Own = { way: '许可', agreed: '否', reward: 50, main: 25 };
const shares: Own = { ...licence, way: '作价投资', net: null, equity: 100 };
const ownUse: Own = { ...licence, way: '自行实施', net: null, profit: 100, year: 3, reward: 5, main: 2.5 };
const pilot: Own = { unit: '长春大学', org: 1, reportingUnit: '长春大学' };

/** What is peculiar about each, in the order of the sheet. */
const cases: readonly Own[] = [
  { convertedOn: '2023年3月1日', agreed: '√', net: '100万元' },
  { reward: 69.9999, main: 40 },
  { reward: 60, main: 29 },
  licence,
  { ...licence, reward: 49.9999 },
  shares,
  { ...shares, reward: 40, main: 30 },
  ownUse,
  { ...ownUse, reward: 4, main: 4 },
  { ...ownUse, year: 4, reward: 0, main: 0 },
  { ...licence, way: '合作实施' },
  { ...licence, way: '合作实施', agreed: '是' },
  { distributed: '否', reward: null, main: null },
  { net: null },
  { net: '约100' },
  { convertedOn: '2018-07-26', reward: 50, main: 25, agreed: '否' },
  {
    unit: '大连示例研究院',
    org: 3,
    kind: '研究开发机构',
    city: '大连市',
    reportingUnit: null,
    agreed: '否',
    reward: 50,
    main: 25,
  },
  {
    unit: '长春示例光电有限公司',
    org: 2,
    kind: '企业',
    affiliation: null,
    reportingUnit: '长春市科技局',
    reward: 20,
    main: 10,
  },
  { net: 130, reward: 95, main: 50 },
  { reward: 101, main: 60 },
  { reward: 70, main: 71 },
  { same: 0 },
  { wrong: true },
  { ...pilot, amount: 2000, net: 1800, reward: 1760, main: 900 },
  { ...pilot, amount: 1775.5, net: 1700, reward: 1600, main: 800 },
];

const columns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'number', head: '成果编号', width: 12, format: '@' },
  { field: 'result', head: '科技成果名称', width: 20 },
  { field: 'unit', head: '成果完成单位', width: 24 },
  { field: 'code', head: '统一社会信用代码', width: 22, format: '@' },
  { field: 'kind', head: '单位类别', width: 14 },
  { field: 'affiliation', head: '隶属关系', width: 9 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'reportingUnit', head: '推荐单位', width: 16 },
  { field: 'way', head: '转化方式', width: 10 },
  { field: 'convertedOn', head: '转化日期', width: 14 },
  { field: 'agreed', head: '奖励是否有规定或约定', width: 10 },
  { field: 'amount', group: '转化收益（万元）', head: '转化金额', width: 12, format: money },
  { field: 'net', group: '转化收益（万元）', head: '净收入', width: 12, format: money },
  { field: 'equity', head: '作价投资股份（万元）', width: 12, format: money },
  { field: 'profit', head: '实施该成果的营业利润（万元）', width: 12, format: money },
  { field: 'year', head: '投产后第几年', width: 8 },
  { field: 'distributed', head: '是否完成收益分配', width: 9 },
  { field: 'reward', group: '奖励情况（万元）', head: '奖励总额', width: 12, format: money },
  { field: 'main', group: '奖励情况（万元）', head: '主要贡献人员所得', width: 12, format: money },
];

function row(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const org = typeof own['org'] === 'number' ? own['org'] : 0;
  const right = creditCode('220104', 900 + org, own['kind'] === '企业' ? '91' : '12');
  const cells: Own = {
    ...usual,
    number: `CG${String(n + 1).padStart(3, '0')}`,
    result: `示例成果${n + 1}`,
    code: own['wrong'] === true ? wrongCheck(right) : right,
    ...own,
  };
  return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
}

export const proceedsSheets: readonly SampleSheet[] = [
  {
    name: '收益分配',
    title: '2023年职务科技成果转化收益分配情况表（示例）',
    unit: '单位：万元',
    columns,
    rows: cases.map(row),
    totals: [12],
    note: '备注：净收入由单位按扣除成本后的数填写。本表全部内容均为虚构。',
  },
  policySheetOf([['判定日', serialOf(day, false)]]),
];
