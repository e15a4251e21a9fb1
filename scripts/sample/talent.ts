import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { residentId, wrongCheck } from './identity.ts';
import { policySheetOf } from './sheets.ts';

// Applications in the four lines as the department has decided on them. Days of birth and sums are made up and no policy.

const day = '2023-06-01';

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const stems = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'];
const money = '#,##0.00####';

const usual: Own = {
  gender: '男',
  idType: '居民身份证',
  born: '1988-01-01',
  unit: '示例大学',
  city: '长春市',
  reportingUnit: '示例大学',
  project: '示例项目',
  line: '青年成长',
  requested: 10,
  score: 85,
  chosen: '是',
};

const outstanding: Own = { line: '杰出青年', requested: 60 };
const woman: Own = { gender: '女' };

/** What is peculiar about each, in the order of the sheet: one project more in 杰出青年 than the reply tells. */
const applicants: readonly Own[] = [
  { born: '1988-01-02', requested: '10万元', city: '长春' },
  { born: '1987-12-31' },
  { ...woman, born: '1986-01-01' },
  { ...woman, born: '1985-12-31' },
  { line: '优秀青年', born: '1980-01-01', requested: null },
  { line: '卓越人才(团队)', born: '1975-05-05', requested: null },
  ...Array.from({ length: 11 }, () => outstanding),
  { requested: 12 },
  { gender: '女', odd: true },
  { city: '沈阳市', unit: '沈阳示例大学', reportingUnit: null },
  { chosen: '否', score: 61 },
  { chosen: null, score: null },
  { line: null },
  { line: '领军人才' },
  { same: 0, born: '1988-01-02', line: '优秀青年', chosen: '否', score: 70 },
  { wrong: true },
];

const columns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '项目负责人', width: 12 },
  { field: 'gender', head: '性别', width: 6 },
  { field: 'idType', head: '证件类型', width: 12 },
  { field: 'id', head: '身份证号码', width: 22, format: '@' },
  { field: 'unit', head: '项目承担单位', width: 20 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'reportingUnit', head: '推荐单位', width: 14 },
  { field: 'project', head: '申报项目名称', width: 18 },
  { field: 'line', head: '人才项目类型', width: 18 },
  { field: 'requested', head: '申请经费（万元）', width: 12, format: money },
  { field: 'score', head: '专家评分', width: 9 },
  { field: 'chosen', head: '是否拟立项', width: 8 },
];

function row(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const cells: Own = { ...usual, name: `负责人${stems[n % stems.length]!}`, ...own };
  // Men have odd numbers, women even ones.
  const isMan = own['odd'] === true || cells['gender'] === '男';
  const right = residentId(String(cells['born']), 302 + 2 * n + (isMan ? 1 : 0));
  const id = own['wrong'] === true ? wrongCheck(right) : right;
  return columns.map(({ field }) => (field === undefined ? i + 1 : field === 'id' ? id : (cells[field] ?? null)));
}

const madeUp = '示例：虚构的数值，不是政策规定';

export const talentSheets: readonly SampleSheet[] = [
  {
    name: '人才项目',
    title: '2023年度科技人才项目申报汇总表（示例）',
    columns,
    rows: applicants.map(row),
    note: '备注：本表全部内容均为虚构。',
  },
  policySheetOf([
    ['判定日', serialOf(day, false)],
    ['青年成长申请人最早出生年份', '1988年', madeUp],
    ['女性申请人年龄放宽', '24月', madeUp],
    ['青年成长每个项目资助额', '10万元', madeUp],
    ['杰出青年每个项目资助额', '60万元', madeUp],
  ]),
];
