import type { Runs } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import type { CaseFinding } from './findings.ts';

/** So many stretches of rows are named one by one. */
const named = 5;

/** A filter that somebody forgot is no refusal: rows that it hides are judged, and whoever looks at the sheet is told. */
export function hiddenRows({ read, programme }: JudgedCase): readonly CaseFinding[] {
  return read.tables.flatMap(({ found }, head): CaseFinding[] => {
    if (!programme.tables.includes(found.definition)) return [];
    const hidden = withinRuns(found.rows, found.sheet.hiddenRows);
    if (hidden.length === 0) return [];
    return [
      {
        code: 'rows-hidden',
        severity: 'hint',
        message: `工作表“${found.sheet.name}”的${found.definition.label}有${hidden.length}行被隐藏或筛选掉了（${sayRows(hidden)}），已照常审查；请取消隐藏或筛选后查看。`,
        citation: null,
        rows: [],
        head,
      },
    ];
  });
}

/** Those of ascending rows that lie within ascending runs. */
export function withinRuns(rows: readonly number[], runs: Runs): readonly number[] {
  let run = 0;
  return rows.filter((row) => {
    while (run < runs.length && runs[run]![1] < row) run++;
    return run < runs.length && runs[run]![0] <= row;
  });
}

/** Ascending rows as stretches, first and last row of each. */
export function stretchesOf(rows: readonly number[]): [first: number, last: number][] {
  const stretches: [first: number, last: number][] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open && row === open[1] + 1) open[1] = row;
    else stretches.push([row, row]);
  }
  return stretches;
}

/** 第5行、第8至12行; of many stretches the first few. */
export function sayRows(rows: readonly number[]): string {
  const stretches = stretchesOf(rows);
  const said = stretches
    .slice(0, named)
    .map(([first, last]) => (first === last ? `第${first + 1}行` : `第${first + 1}至${last + 1}行`));
  return `${said.join('、')}${stretches.length > named ? '等' : ''}`;
}
