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
  const standing = places.get(table.id)!;
  const marks: RowMarks[] = standing.map(() => unmarked);
  const issues = new Map([...new Set(standing.map((place) => place.table))].map((read) => [read, byRow(read)]));
  standing.forEach(({ table: read, row }, index) => {
    const own = issues.get(read)!.get(row);
    if (own) marks[index] = own;
  });
  for (const { index, fired } of evaluation.decisions(table)) {
    if (fired.length === 0) continue;
    const own = new Map(marks[index]);
    marks[index] = own;
    const codes = new Set(fired.map(({ code }) => code));
    const trace = evaluation.trace(table, index, (code) => codes.has(code));
    for (const rule of fired) {
      const node = trace.find((candidate) => candidate.kind === 'rule' && candidate.code === rule.code);
      for (const field of node ? fieldsRead(node, table.id, index) : [])
        paint(own, field, severityOf[evaluation.effect(rule, index)]);
    }
  }
  return marks;
}

/** Most rows have no mark: they have none in common. */
const unmarked: RowMarks = new Map();

/** The marks of broken cells, by row. */
function byRow({ issues }: ReadTable): ReadonlyMap<number, RowMarks> {
  const marks = new Map<number, Map<string, Severity>>();
  for (const { row, field, severity } of issues) {
    let own = marks.get(row);
    if (!own) marks.set(row, (own = new Map()));
    paint(own, field, severity);
  }
  return marks;
}

function paint(marks: Map<string, Severity>, field: string, severity: Severity): void {
  const standing = marks.get(field);
  if (standing === undefined || weight[severity] > weight[standing]) marks.set(field, severity);
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
