import { contentAt } from '../model/index.ts';
import type { Area, Content, Runs, Workbook } from '../port.ts';

/** What stands in an area, row by row; a formula as formula. */
export async function seen(workbook: Workbook, at: Area): Promise<Content[][]> {
  const block = await workbook.read(at, ['formulas']);
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_unused, c) => contentAt(block, at.top + r, at.left + c)),
  );
}

/** Every row or column that the runs hold: hosts may cut the same stretch differently. */
export const flat = (runs: Runs): number[] =>
  runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)).sort((a, b) => a - b);

/** The edges of an area, without its sheet. */
export const edges = ({ top, left, rows, columns }: Area): number[] => [top, left, rows, columns];
