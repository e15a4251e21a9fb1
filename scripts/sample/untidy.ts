import { dayOfSerial } from '../../packages/rules/src/index.ts';
import type { SheetContents } from '../../packages/workbook/src/model/index.ts';
import type { Content } from '../../packages/workbook/src/port.ts';
import type { SampleRow } from './planted.ts';

// The same rows as clerks really send them: other heads, other order, and every value written in some other way.

type Write = (value: Content, i: number) => Content;

/** One of some ways of writing, in turn. */
const inTurn =
  (...ways: readonly Write[]): Write =>
  (value, i) =>
    value === null ? null : ways[i % ways.length]!(value, i);

const same: Write = (value) => value;
const padded: Write = (value) => `　${String(value)} `;
const fullWidth: Write = (value) =>
  String(value).replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const lowerCase: Write = (value) => String(value).toLowerCase();
const grouped: Write = (value) => Number(value).toLocaleString('en-US', { maximumFractionDigits: 4 });
const inWan: Write = (value) => `${grouped(value, 0) as string}万元`;
const inYuan: Write = (value) => `${Math.round(Number(value) * 10_000)}元`;
const day = (value: Content): string => dayOfSerial(Number(value), false)!;
const parts = (value: Content): readonly string[] =>
  day(value)
    .split('-')
    .map((part) => String(Number(part)));
const dotted: Write = (value) => parts(value).join('.');
const spelt: Write = (value) =>
  parts(value)
    .join('年')
    .replace(/年([^年]*)$/, '月$1日');
const plainDigits: Write = (value) => day(value).replaceAll('-', '');
const truths: Readonly<Record<string, readonly string[]>> = { 是: ['是', '√', 'Y', '是 '], 否: ['否', '×', 'N', '否'] };
const truth: Write = (value, i) => truths[String(value)]![i % 4]!;
const short: Write = (value) => String(value).replace(/[市州]$/, '');
const long: Write = (value) => (String(value).startsWith('辽宁') ? value : `吉林省${String(value)}`);

export interface UntidyColumn {
  readonly field?: string;
  readonly head: string;
  readonly write?: Write;
}

export const untidyEnterpriseColumns: readonly UntidyColumn[] = [
  { head: '序号' },
  { field: 'creditCode', head: '社会信用代码', write: inTurn(same, lowerCase, fullWidth, padded) },
  { field: 'name', head: '单位名称', write: inTurn(same, padded) },
  { field: 'reportingUnit', head: '组织申报单位' },
  { field: 'city', head: '所在市州', write: inTurn(same, short, long) },
  { field: 'county', head: '所在县区' },
  { field: 'revenue', head: '上年度营业收入', write: inTurn(same, grouped, inWan, inYuan) },
  { field: 'assets', head: '资产总计（万元）', write: inTurn(same, grouped) },
  { field: 'staff', head: '职工人数', write: inTurn(same, fullWidth, (value) => String(value)) },
  { field: 'industry', head: '所属行业', write: inTurn(same, (value) => String(value).slice(1)) },
  { field: 'sector', head: '产业方向' },
  { field: 'foundedByInstitution', head: '是否高校院所创办、入股', write: truth },
  { field: 'declaredSize', head: '自报规模' },
  { field: 'need', head: '技术难题' },
  { field: 'contact', head: '企业联系人' },
  { field: 'phone', head: '联系方式' },
  { head: '备注' },
];

export const untidyCandidateColumns: readonly UntidyColumn[] = [
  { head: '序号' },
  { field: 'sendingUnit', head: '选派单位' },
  { field: 'name', head: '人选姓名', write: inTurn(same, padded) },
  { field: 'idType', head: '证件类型' },
  { field: 'residentId', head: '公民身份号码', write: inTurn(same, lowerCase, fullWidth, padded) },
  { field: 'title', head: '专业技术职务' },
  { field: 'degree', head: '最高学位' },
  { field: 'education', head: '最高学历' },
  { field: 'speciality', head: '研究方向' },
  { field: 'hostCode', head: '拟入驻企业信用代码', write: inTurn(same, lowerCase, fullWidth) },
  { field: 'hostName', head: '拟入驻企业名称', write: inTurn(same, padded) },
  { field: 'firstTime', head: '是否首次', write: truth },
  { field: 'termStart', head: '聘期（起）', write: inTurn(dotted, spelt, plainDigits, same) },
  { field: 'termEnd', head: '聘期（止）', write: inTurn(spelt, dotted, same, plainDigits) },
];

/** A sheet with title, unit, group rows, a head that is repeated, blank rows, a sum and a signature at the foot. */
export function untidySheet(
  name: string,
  columns: readonly UntidyColumn[],
  rows: readonly SampleRow[],
  groups: (row: SampleRow) => string,
): SheetContents {
  const heads = columns.map(({ head }) => head);
  const cells: Content[][] = [
    ['附件1'],
    [`${name}汇总表（示例）`],
    ['填报单位：示例单位', ...columns.slice(2).map(() => null), '单位：万元'],
    heads,
  ];
  let group = '';
  rows.forEach((row, i) => {
    if (groups(row) !== group) {
      group = groups(row);
      cells.push([`（${'一二三四五六七八九十'[cells.length % 10]!}）${group}`]);
    }
    if (i === Math.floor(rows.length / 2)) cells.push([], [...heads]);
    cells.push(
      columns.map(({ field, head, write = same }) =>
        field === undefined ? (head === '序号' ? i + 1 : null) : written(row, field, write, i),
      ),
    );
  });
  cells.push(['合计', `${rows.length}`], ['填表人：', null, '审核人：', null, '日期：']);
  const title = { top: 1, left: 0, rows: 1, columns: columns.length };
  return { name, cells, merges: [title] };
}

/** What cannot be read as it is meant stands as its applicant wrote it. */
const written = ({ cells, issues = {} }: SampleRow, field: string, write: Write, i: number): Content =>
  field in issues ? (cells[field] ?? null) : write(cells[field] ?? null, i);
