import type { Day, Maybe } from '@keshen/rules';
import { valueAt } from '@keshen/workbook/model';
import type { CellBlock, CellValue } from '@keshen/workbook/port';
import { dayIn, textOf } from '../policy/policy-sheet.ts';
import { namedHeads, type Spellings } from '../registers/named-heads.ts';

/** What an office calls the sheet on which it lists what it has decided in meeting. */
export const exceptionSheetName = '集体研究事项';

/** Heads of the list in order, and under which other words they are known. */
const spellings = {
  sort: ['类别', '申报类别', '对象类别'],
  name: ['名称', '姓名', '企业名称', '名称或姓名', '姓名或名称'],
  code: ['代码或证件号', '统一社会信用代码', '统一社会信用代码或身份证号', '信用代码或证件号', '代码', '证件号'],
  before: ['原结论', '原审查结论', '初审结论', '审查结论'],
  verdict: ['研究结论', '集体研究结论'],
  minutes: ['会议纪要号', '会议纪要文号', '纪要号', '纪要文号'],
  on: ['日期', '研究日期', '会议日期'],
  decided: ['决定人', '批准人', '审批人'],
  handled: ['经办人'],
  checked: ['复核人'],
  reason: ['理由', '研究理由'],
} as const satisfies Spellings<string>;

export type ExceptionField = keyof typeof spellings;

/** Of each head the word by which it is asked for. */
export const exceptionLabel = (field: ExceptionField): string => spellings[field][0];
export const exceptionFields = Object.keys(spellings) as readonly ExceptionField[];

/** A line of the list, as it stands; empty texts where nothing does. */
export interface ExceptionLine extends Readonly<Record<Exclude<ExceptionField, 'on'>, string>> {
  readonly sheet: string;
  /** Sheet row, counted from 0. */
  readonly row: number;
  /** Undefined where the cell is blank, null where it holds no day. */
  readonly on: Maybe<Day | null>;
}

export interface ExceptionSheet {
  readonly lines: readonly ExceptionLine[];
  /** Row of the heads within the block: what stands above is no part of the list. */
  readonly headRow: number;
}

/** The list of what was decided in meeting, found by its heads on whatever sheet; undefined where there is none. */
export function readExceptionSheet(block: CellBlock, sheet: string, date1904: boolean): ExceptionSheet | undefined {
  const found = namedHeads<ExceptionField>(block, spellings, 'verdict', ['name', 'code']);
  if (!found) return undefined;
  const lines: ExceptionLine[] = [];
  for (let row = found.row + 1; row < block.at.rows; row++) {
    const cell = (field: ExceptionField): CellValue => valueAt(block, row, found.columns.get(field) ?? -1);
    const text = (field: ExceptionField): string => textOf(cell(field));
    // A note below the list, or a line for signatures, names nothing and decides nothing.
    if (['name', 'code', 'verdict'].every((field) => text(field as ExceptionField) === '')) continue;
    lines.push({
      sheet,
      row: block.at.top + row,
      sort: text('sort'),
      name: text('name'),
      code: text('code').replaceAll(/\s/g, '').toUpperCase(),
      before: text('before'),
      verdict: text('verdict'),
      minutes: text('minutes'),
      on: dayIn(cell('on'), date1904),
      decided: text('decided'),
      handled: text('handled'),
      checked: text('checked'),
      reason: text('reason'),
    });
  }
  return { lines, headRow: found.row };
}
