import type { SampleContent } from './draw.ts';

/** One row of a sample table, and what a check must say of it. */
export interface SampleRow {
  /** What stands in the cells, by field. */
  readonly cells: Readonly<Record<string, SampleContent>>;
  /** The issues of its cells, by field. */
  readonly issues?: Readonly<Record<string, string>>;
  /** Left out: eligible, with nothing withheld. */
  readonly verdict?: Verdict;
}

export interface Verdict {
  readonly status: 'eligible' | 'ineligible' | 'undetermined';
  /** Codes of the rules that speak against the row, or hold it up. */
  readonly codes?: readonly string[];
  /** Fields without which nothing can be decided. */
  readonly missing?: readonly string[];
  /** Codes of the rules that withhold the subsidy of an eligible row. */
  readonly withheld?: readonly string[];
}

/** Changes cells of a sound row so that something is wrong with it. */
export const plant = (row: SampleRow, cells: SampleRow['cells'], said: Omit<SampleRow, 'cells'>): SampleRow => ({
  ...row,
  ...said,
  cells: { ...row.cells, ...cells },
});
