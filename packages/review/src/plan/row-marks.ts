import type { Table, TraceNode } from '@keshen/rules';
import type { Severity } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';

/** Severity by field: the cells of one row that are painted. */
export type RowMarks = ReadonlyMap<string, Severity>;

const weight = { hint: 0, confirm: 1, error: 2 } as const;
const severityOf = {
  excludes: 'error',
  suspends: 'confirm',
  withholds: 'hint',
  confirm: 'confirm',
  hint: 'hint',
} as const;

/** Every cell that cannot be read, and every cell that a rule which fired has read in its row. The gravest mark stays. */
export function rowMarks({ evaluation, places }: JudgedCase, table: Table): readonly RowMarks[] {
  const byTable = new Map<ReadTable, Map<number, Map<string, Severity>>>();
  const marks = places.get(table.id)!.map(({ table: read, row }) => {
    const own = new Map<string, Severity>();
    byTable.set(read, (byTable.get(read) ?? new Map()).set(row, own));
    return own;
  });
  for (const [read, byRow] of byTable)
    for (const { row, field, severity } of read.issues) paint(byRow.get(row), field, severity);
  for (const { index, fired } of evaluation.decisions(table)) {
    if (fired.length === 0) continue;
    const codes = new Set(fired.map(({ code }) => code));
    const trace = evaluation.trace(table, index, (code) => codes.has(code));
    for (const rule of fired) {
      const node = trace.find((candidate) => candidate.kind === 'rule' && candidate.code === rule.code);
      for (const field of node ? fieldsRead(node, table.id, index) : [])
        paint(marks[index], field, severityOf[evaluation.effect(rule, index)]);
    }
  }
  return marks;
}

function paint(marks: Map<string, Severity> | undefined, field: string, severity: Severity): void {
  const standing = marks?.get(field);
  if (standing === undefined || weight[severity] > weight[standing]) marks?.set(field, severity);
}

function fieldsRead(node: TraceNode, table: string, index: number): readonly string[] {
  if (node.kind === 'cell') return node.table === table && node.index === index ? [node.field] : [];
  return 'reads' in node ? node.reads.flatMap((read) => fieldsRead(read, table, index)) : [];
}

/** The text that stands in the row for its marks: `|creditCode:error|revenue:confirm|`. */
export const markText = (marks: RowMarks): string | null =>
  marks.size === 0 ? null : `|${[...marks].map(([field, severity]) => `${field}:${severity}`).join('|')}|`;

/** What is looked for in that text. */
export const markCode = (field: string, severity: Severity): string => `|${field}:${severity}|`;
