import type { Table } from '@keshen/rules';
import { columnLetters, valueAt } from '@keshen/workbook/model';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import type { MatchedColumn } from '../match/index.ts';
import { shown } from '../parse/shown.ts';
import type { CaseFinding } from './findings.ts';

const samples = 3;

/** A column that may hold a field is asked about, never read: a wrong column is a wrong verdict. */
export function uncertainColumns({ read, programme }: JudgedCase): readonly CaseFinding[] {
  return read.tables.flatMap((table, head) =>
    programme.tables.includes(table.found.definition)
      ? [...table.found.uncertain].map(([field, match]): CaseFinding => ({
          code: 'column-uncertain',
          severity: 'confirm',
          message: `工作表“${table.found.sheet.name}”的${question(table, field, match)}，没有读取；${todo(table, field)}`,
          citation: null,
          rows: [],
          head,
        }))
      : [],
  );
}

/** What the column may be: who else claims the field, or what else claims the column. */
function question(table: ReadTable, field: string, { column, head, rival }: MatchedColumn): string {
  const label = labelOf(table.found.definition, field);
  const first = `${columnLetters(column)}列“${head}”${examples(table, field, column)}`;
  if (!rival) return `${first}可能是“${label}”，把握不足`;
  if (rival.column !== column) {
    const second = `${columnLetters(rival.column)}列“${rival.head}”${examples(table, field, rival.column)}`;
    return `${first}和${second}都可能是“${label}”`;
  }
  const other =
    rival.field === undefined ? `“${rival.head}”一类不用填报的栏` : `“${labelOf(table.found.definition, rival.field)}”`;
  return `${first}可能是“${label}”，也可能是${other}`;
}

const todo = ({ found: { definition } }: ReadTable, field: string): string =>
  `请把应读的一列表头改为“${labelOf(definition, field)}”后重新检查。`;

const labelOf = ({ fields }: Table, field: string): string => fields[field]!.label;

/** The first values of a column, numbers of persons masked. */
function examples({ found, block }: ReadTable, field: string, column: number): string {
  const values: string[] = [];
  for (const row of found.rows) {
    if (values.length === samples) break;
    const value = valueAt(block, row - block.at.top, column - block.at.left);
    if (value === null || typeof value === 'object') continue;
    values.push(`“${shown(value, found.definition.fields[field]!.kind).replace(/\s+/g, ' ')}”`);
  }
  return values.length === 0 ? '（无内容）' : `（如${values.join('、')}）`;
}
