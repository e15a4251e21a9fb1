import { divisionName, type Field, type FieldKind, type Programme, type Table } from '@keshen/rules';
import type { Allowed, ColumnKind, TemplateColumn, TemplateLayout, TemplateSheet, Value } from '@keshen/workbook';
import { noticeItems } from '../../policy/notice.ts';
import { policyHeads, policySheetName } from '../../policy/policy-sheet.ts';
import { fieldNote } from './field-note.ts';

/** The workbook of a programme for its applicants: a sheet a table that they fill in, the year's terms, and how to fill it in. */
export function templateLayout({ id, title, tables }: Programme): TemplateLayout {
  const asked = tables.filter(({ optional }) => !optional);
  return { id, sheets: [...asked.map((table) => tableSheet(title, table)), policySheet, guideSheet(title, asked)] };
}

/** 企业申报表 stands on the sheet 企业申报. */
const sheetName = ({ label }: Table): string => label.replace(/表$/, '');

/** What applicants fill in: the office's own columns are no part of their form. */
const askedOf = ({ fields }: Table): readonly Field[] => Object.values(fields).filter(({ office }) => !office);

const tableSheet = (programme: string, table: Table): TemplateSheet => ({
  name: sheetName(table),
  title: `${programme}${table.label}`,
  hint: `每行填写${subjectOf(table)}，不合并单元格，不改动列名；红色列名为必填，填写要求见列名上的批注和“填报说明”。`,
  columns: askedOf(table).map((field): TemplateColumn => ({
    header: field.label,
    kind: kinds[field.kind],
    width: widthOf(field),
    note: fieldNote(field),
    required: field.required,
    ...allowed(field),
  })),
});

/** What a row is about: a figure or a task is neither enterprise nor person. */
const subjectOf = ({ fields }: Table): string =>
  Object.values(fields).some(({ kind }) => kind === 'credit-code' || kind === 'resident-id') ? '一户或一人' : '一项';

const kinds: Readonly<Record<FieldKind, ColumnKind>> = {
  text: 'text',
  'credit-code': 'code',
  'resident-id': 'code',
  count: 'count',
  money: 'money',
  truth: 'text',
  day: 'day',
  place: 'text',
  industry: 'code',
};

function widthOf({ kind, label }: Field): number {
  if (kind === 'credit-code' || kind === 'resident-id') return 22;
  if (/企业$|企业名称|技术需求/.test(label)) return 28;
  if (/单位/.test(label)) return 22;
  return Math.max(12, Math.min(18, label.length * 2));
}

/** Jilin's prefectures, and the zones that report like one. Others are taken, too: they are told at the check. */
const places = ['01', '02', '03', '04', '05', '06', '07', '08', '24']
  .map((prefecture) => `22${prefecture}00`)
  .concat(['2200A1', '2200A2', '2200A3'])
  .flatMap((code) => divisionName(code) ?? []);

function allowed({ kind, label, options }: Field): { readonly allows?: Allowed } {
  if (options) return { allows: { what: 'list', options } };
  switch (kind) {
    case 'truth':
      return { allows: { what: 'list', options: ['是', '否'] } };
    case 'place':
      return /县|区/.test(label) ? {} : { allows: { what: 'list', options: places, open: true } };
    case 'credit-code':
      return { allows: { what: 'length', characters: 18 } };
    case 'count':
    case 'money':
      return { allows: { what: 'number' } };
    case 'day':
      return { allows: { what: 'day' } };
    default:
      return {};
  }
}

const policySheet: TemplateSheet = {
  name: policySheetName,
  title: policySheetName,
  hint: '由组织申报的主管部门填写，申报单位不改动。判定日填写日期，例如 2024-06-01；不填则由审查时指定。',
  columns: policyHeads.map((header) => ({ header, kind: 'text', width: header === '理由' ? 40 : 16 })),
  rows: [[noticeItems.day.label, null, '日期', null, null, '当年申报通知']],
};

function guideSheet(programme: string, tables: readonly Table[]): TemplateSheet {
  const rows = tables.flatMap((table) =>
    askedOf(table).map((field): Value[] => [
      sheetName(table),
      field.label,
      field.required ? '必填' : '选填',
      fieldNote(field).replace(/^(必填|选填)。/, ''),
    ]),
  );
  return {
    name: '填报说明',
    title: `${programme}填报说明`,
    hint: '号码以文本填写，日期、数字按列名所示单位填写；不填写公式，不隐藏行列，不另加合计行。',
    columns: [
      { header: '工作表', kind: 'text', width: 12 },
      { header: '栏目', kind: 'text', width: 28 },
      { header: '要求', kind: 'text', width: 8 },
      { header: '填写方法', kind: 'text', width: 70 },
    ],
    rows,
  };
}
