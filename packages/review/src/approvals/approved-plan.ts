import { decimalOf, parseFen, type Fen, type Maybe } from '@keshen/rules';
import { valueAt } from '@keshen/workbook/model';
import type { CellBlock, CellValue } from '@keshen/workbook/port';
import { fenPer } from '../match/index.ts';
import { textOf } from '../policy/policy-sheet.ts';
import { namedHeads, type NamedHeads, type Spellings } from '../registers/named-heads.ts';

/** An amount as it stands on the paper: undefined where the cell is blank, null where it holds no amount. */
export type PaperAmount = Maybe<Fen | null>;

/** A line of a 专项资金安排计划 that the finance office has filled in. */
export interface ApprovedLine {
  /** Sheet row, counted from 0. */
  readonly row: number;
  readonly name: string;
  /** Empty on lines of sums. */
  readonly code: string;
  readonly sum: 'subtotal' | 'total' | undefined;
  /** What the plan asked for, what was approved of it, and what was cut. */
  readonly asked: PaperAmount;
  readonly approved: PaperAmount;
  readonly cut: PaperAmount;
  readonly reason: string;
}

export interface ApprovedPlan {
  readonly sheet: string;
  readonly lines: readonly ApprovedLine[];
  /** Row of the heads within the block. */
  readonly headRow: number;
}

const spellings = {
  place: ['市州'],
  name: ['企业名称'],
  code: ['统一社会信用代码'],
  asked: ['合计'],
  approved: ['财政核定数', '核定数'],
  cut: ['核减数'],
  reason: ['理由', '核减理由'],
  number: ['序号'],
} as const satisfies Spellings<string>;
type PlanField = keyof typeof spellings;

/** A plan that came back, found by its heads; undefined where there is none. */
export function readApprovedPlan(block: CellBlock, sheet: string): ApprovedPlan | undefined {
  const found = namedHeads<PlanField>(block, spellings, 'approved', ['code']);
  if (!found) return undefined;
  const lines: ApprovedLine[] = [];
  for (let row = found.row + 1; row < block.at.rows; row++) {
    const line = readLine(block, row, found);
    if (line) lines.push(line);
    if (line?.sum === 'total') break;
  }
  return { sheet, lines, headRow: found.row };
}

function readLine(block: CellBlock, row: number, { columns, heads }: NamedHeads<PlanField>): Maybe<ApprovedLine> {
  const cell = (field: PlanField): CellValue => valueAt(block, row, columns.get(field) ?? -1);
  const amount = (field: PlanField): PaperAmount => amountIn(cell(field), fenPer[heads.get(field)?.unit ?? '元']);
  const code = textOf(cell('code')).replaceAll(/\s/g, '').toUpperCase();
  const words = (['number', 'place', 'name'] as const).map((field) => textOf(cell(field)));
  const sum = words.includes('合计') ? 'total' : words.includes('小计') ? 'subtotal' : undefined;
  if (code === '' && !sum) return undefined;
  return {
    row: block.at.top + row,
    name: textOf(cell('name')),
    code: sum ? '' : code,
    sum,
    asked: amount('asked'),
    approved: amount('approved'),
    cut: amount('cut'),
    reason: textOf(cell('reason')),
  };
}

/** Exact to the fen, or no amount: what lies below a fen was never approved. */
function amountIn(value: CellValue, fenPerUnit: number): PaperAmount {
  if (value === null || value === '') return undefined;
  const decimal = typeof value === 'number' ? decimalOf(value) : textOf(value).replaceAll(/[,\s]/g, '');
  if (decimal === undefined || !/^\d+(\.\d+)?$/.test(decimal)) return null;
  const [, fraction = ''] = decimal.split('.');
  const places = String(fenPerUnit).length - 1;
  return fraction.replace(/0+$/, '').length > places ? null : (parseFen(decimal, fenPerUnit) ?? null);
}
