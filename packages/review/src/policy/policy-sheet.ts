import { dayOfSerial, type Day, type Maybe } from '@keshen/rules';
import { valueAt } from '@keshen/workbook/model';
import type { CellBlock, CellValue, Sheet } from '@keshen/workbook/port';
import { daysOf } from '../parse/days-of.ts';

export const policySheetName = '政策口径';

/** Heads of the sheet, in order. */
export const policyHeads = ['项目', '取值', '单位', '起', '止', '来源', '设定人', '理由'] as const;
export type PolicyHead = (typeof policyHeads)[number];

/** A line of the sheet, as it stands. Of days: undefined where the cell is blank, null where it holds something else. */
export interface PolicyLine {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly item: string;
  readonly value: CellValue;
  /** The value, read as a day. */
  readonly day: Maybe<Day | null>;
  readonly unit: string;
  readonly from: Maybe<Day | null>;
  readonly to: Maybe<Day | null>;
  readonly source: string;
  readonly by: string;
  readonly reason: string;
}

/** What the sheet 政策口径 of a workbook says, and where more can be written. */
export interface PolicySheet {
  readonly lines: readonly PolicyLine[];
  readonly sheet: string;
  /** Sheet columns of the heads, counted from 0. */
  readonly columns: ReadonlyMap<PolicyHead, number>;
  /** The first row below everything. */
  readonly freeRow: number;
  /** The sheet's cells. */
  readonly block: CellBlock;
}

export const isPolicySheet = ({ name }: Sheet): boolean => name.trim() === policySheetName;

/** Every line with an item, below the heads; a sheet without heads has its columns in our order. */
export function readPolicySheet(block: CellBlock, date1904: boolean): PolicySheet {
  const { headRow, columns } = headsOf(block);
  const lines: PolicyLine[] = [];
  for (let row = headRow + 1; row < block.at.rows; row++) {
    const cell = (head: PolicyHead): CellValue => valueAt(block, row, columns.get(head) ?? -1);
    const item = textOf(cell('项目'));
    if (item === '') continue;
    lines.push({
      row: block.at.top + row,
      item,
      value: cell('取值'),
      day: dayIn(cell('取值'), date1904),
      unit: textOf(cell('单位')),
      from: dayIn(cell('起'), date1904),
      to: dayIn(cell('止'), date1904),
      source: textOf(cell('来源')),
      by: textOf(cell('设定人')),
      reason: textOf(cell('理由')),
    });
  }
  return {
    lines,
    sheet: block.at.sheet,
    columns: new Map([...columns].map(([head, column]) => [head, block.at.left + column])),
    freeRow: block.at.top + block.at.rows,
    block,
  };
}

function headsOf(block: CellBlock): { readonly headRow: number; readonly columns: ReadonlyMap<PolicyHead, number> } {
  for (let row = 0; row < block.at.rows; row++) {
    const columns = new Map<PolicyHead, number>();
    for (let column = 0; column < block.at.columns; column++) {
      const text = textOf(valueAt(block, row, column));
      const head = policyHeads.find((name) => name === text);
      if (head && !columns.has(head)) columns.set(head, column);
    }
    if (columns.has('项目') && columns.has('取值')) return { headRow: row, columns };
  }
  return { headRow: -1, columns: new Map(policyHeads.map((name, column) => [name, column])) };
}

/** A value as the clerk sees it, in plain characters; empty for what is no text and no number. */
export const textOf = (value: CellValue): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFKC').trim() : '';

/** A cell as a day; undefined where it is blank, null where it holds something else. */
export function dayIn(value: CellValue, date1904: boolean): Maybe<Day | null> {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return dayOfSerial(value, date1904) ?? null;
  const days = daysOf(textOf(value));
  return days && days.first === days.last ? days.first : null;
}
