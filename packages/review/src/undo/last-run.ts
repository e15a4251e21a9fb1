import type { Applied, Edit, Job, Mark, Workbook } from '@keshen/workbook/port';
import { undoRun, type Run, type Undone } from './undo-run.ts';

/** Marks of every workbook of a case. */
export type CaseMarks = readonly (readonly Mark[])[];

/** What was written last into the workbooks of a case, and what has followed from it. */
export class LastRun {
  /** The marks that stood before; undefined where there were none, or where they were left alone. */
  readonly marksBefore: CaseMarks | undefined;
  private readonly runs: Run[][];

  constructor(
    plans: readonly (readonly Edit[])[],
    applied: readonly Pick<Applied, 'done'>[],
    marksBefore: CaseMarks | undefined,
  ) {
    this.marksBefore = marksBefore;
    this.runs = applied.map(({ done }, i) => [{ plan: plans[i] ?? [], done }]);
  }

  /** Results that were kept up to date: they belong to the run that they stand in. */
  follow(workbook: number, run: Run): void {
    if (run.done.length > 0) this.runs[workbook]?.push(run);
  }

  /** Takes everything back in one workbook, the last first. */
  async undo(workbook: number, host: Workbook, job?: Job): Promise<Undone> {
    const undone: Undone[] = [];
    for (const run of (this.runs[workbook] ?? []).toReversed()) {
      undone.push(await undoRun(host, run, job));
      if (undone.at(-1)!.failed) break;
    }
    return {
      done: undone.flatMap(({ done }) => done),
      stale: undone.flatMap(({ stale }) => stale),
      failed: undone.at(-1)?.failed ?? null,
      leftAlone: undone.flatMap(({ leftAlone }) => leftAlone),
    };
  }
}
