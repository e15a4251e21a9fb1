import { serialOf } from '../../packages/rules/src/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleColumn, SampleSheet } from './draw.ts';
import { creditCode } from './identity.ts';
import { enquiredOn, listSheet } from './matters/office-sheets.ts';
import { policySheetOf, sampleDay } from './sheets.ts';

// Carriers as the office lists them after the assessment of a year. Names, grades, points and the sum are made up.

type Own = Readonly<Record<string, Content>>;
type Column = SampleColumn & { readonly field?: string };

const name = (n: number): string => `示例${n + 1}号孵化器`;
const code = (n: number): string => creditCode('220104', 300 + n);

const usual: Own = {
  kind: '科技企业孵化器',
  level: '省级',
  city: '长春市',
  unit: '长春市科技局',
  firms: 30,
  techFirms: 24,
  graduates: 12,
  grade: '良好',
  contact: '联系人甲',
  phone: '0431-80000000',
};

/** Seven are safe, whatever the two are whose scores cannot be read; four share the places after them. */
const cases: readonly Own[] = [
  { score: 96.5, grade: '优秀', level: '国家级', firms: '128户', techFirms: 101 },
  { score: 95, grade: '优秀' },
  { score: 93, kind: '众创空间', firms: 41, techFirms: 41 },
  { score: 92, city: '吉林市', unit: '吉林市科技局' },
  { score: 91, city: '延边', unit: '延边州科技局', level: '市级' },
  { score: 90, city: '杭州市' },
  { score: 89, firms: 18, techFirms: 21 },
  { score: 86 },
  { score: 86 },
  { score: 86 },
  { score: 86, chosen: '是' },
  { score: 84 },
  { score: 82 },
  { score: 80 },
  { score: 78 },
  { score: 88, chosen: '否' },
  { score: 55, grade: '不合格' },
  { score: 87, kind: '大学科技园' },
  { score: 94, kind: '园区', support: '否' },
  { score: 85, techFirms: 0 },
  { score: 108 },
  { score: 65, grade: '合格' },
  { same: 1, score: 95, grade: '优秀' },
  { score: '约81' },
];

const columns: readonly Column[] = [
  { head: '序号', width: 6 },
  { field: 'name', head: '孵化器（众创空间）名称', width: 24 },
  { field: 'code', head: '运营单位统一社会信用代码', width: 22, format: '@' },
  { field: 'kind', head: '载体类别', width: 14 },
  { field: 'level', head: '认定级别', width: 9 },
  { field: 'city', head: '所在市州', width: 10 },
  { field: 'unit', head: '推荐部门', width: 16 },
  { field: 'firms', head: '在孵企业数', width: 9 },
  { field: 'techFirms', head: '在孵科技型中小微企业', width: 10 },
  { field: 'graduates', head: '累计毕业企业', width: 9 },
  { field: 'grade', group: '考核评价', head: '考核等次', width: 9 },
  { field: 'score', group: '考核评价', head: '评价得分', width: 9 },
  { field: 'support', head: '企业技术创新支持情况是否纳入考核', width: 12 },
  { field: 'chosen', head: '是否拟支持', width: 9 },
  { field: 'contact', head: '联系人', width: 12 },
  { field: 'phone', head: '联系电话', width: 16, format: '@' },
];

function row(own: Own, i: number): Content[] {
  const n = typeof own['same'] === 'number' ? own['same'] : i;
  const cells: Own = { ...usual, ...own, name: name(n), code: code(n) };
  return columns.map(({ field }) => (field === undefined ? i + 1 : (cells[field] ?? null)));
}

const sheetOf = (lines: readonly Own[]): SampleSheet => ({
  name: '孵化载体评价',
  title: '2023年度孵化载体考核评价及后补助汇总表（示例）',
  columns,
  rows: lines.map(row),
  note: '备注：本表全部内容均为虚构。',
});

const discredited = listSheet(
  '失信异常名单',
  ['企业名称', '统一社会信用代码', '列入名单', '数据来源', '查询日期'],
  [[name(3), code(3), '经营异常名录', '登记机关（示例）', enquiredOn]],
);

const madeUp = '示例：虚构的数值，不是政策规定';

export const incubatorSheets: readonly SampleSheet[] = [
  sheetOf(cases),
  discredited,
  policySheetOf([
    ['判定日', serialOf(sampleDay, false)],
    ['后补助户数“左右”最多可增加', '4户', madeUp],
    ['后补助最低评价得分', '70分', madeUp],
    ['孵化载体评价满分', '100分', madeUp],
    ['每户孵化载体后补助金额', '20万元', madeUp],
    ['孵化载体考核评价年度', '2023年', madeUp],
  ]),
];

/** More chosen than there are places, where nobody has said how far 左右 goes; and more enterprises than the province has. */
export const incubatorTooManySheets: readonly SampleSheet[] = [
  sheetOf(
    Array.from({ length: 11 }, (_, i) => ({
      score: 95 - i,
      chosen: '是',
      ...(i === 0 && { firms: 3500, techFirms: 3100 }),
    })),
  ),
  policySheetOf([['判定日', serialOf(sampleDay, false)]]),
];
