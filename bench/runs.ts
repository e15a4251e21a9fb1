import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Task } from './files/child.ts';
import { makeWorkbook } from './files/make-workbook.ts';
import { median } from './measure.ts';

/** What a process took: milliseconds of its work, by the clock and of all processors, and the peak of its memory in MB. */
interface Taken {
  readonly ms: number;
  readonly cpu: number;
  readonly peak: number;
  readonly answer: unknown;
}

/** How large the workbooks are that are measured. */
export const sizes = [10_000, 100_000] as const;
export type Size = (typeof sizes)[number];

/** What is slow and hungry shows itself in few rounds. */
export const isLarge = (rows: Size): boolean => rows > 50_000;

/** Gives the work a folder with a workbook of each size, and the program whose tasks are measured. */
export async function withWorkbooks(
  work: (child: string, fileOf: (rows: Size) => string, folder: string) => void,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-bench-'));
  const fileOf = (rows: Size) => path.join(folder, `${rows}.xlsx`);
  try {
    const child = await builtChild();
    for (const rows of sizes) writeFileSync(fileOf(rows), makeWorkbook(rows));
    work(child, fileOf, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One piece of work in a process of its own. */
export const taken = (child: string, task: Task, file: string): Taken =>
  JSON.parse(execFileSync(process.execPath, [child, task, file], { encoding: 'utf8' }));

/** What several pieces of work took, once a round each, so that what else the machine does meets all of them. */
export class Runs {
  private readonly taken: ReadonlyMap<Task, Taken[]>;

  constructor(rounds: number, tasks: readonly Task[], run: (task: Task) => Taken) {
    this.taken = new Map(tasks.map((task) => [task, []]));
    for (let round = 0; round < rounds; round++) for (const task of tasks) this.of(task).push(run(task));
  }

  of(task: Task): Taken[] {
    return this.taken.get(task)!;
  }

  /** The median of the pairs' ratios. */
  ratio(of: Task, to: Task, by: 'ms' | 'cpu' = 'ms'): string {
    const pairs = this.of(of).map((one, i) => one[by] / this.of(to)[i]![by]);
    return `${median(pairs).toFixed(2)} ×`;
  }

  ms(task: Task): string {
    return `${this.middle(task, 'ms')} ms`;
  }

  /** CPU / clock. */
  both(task: Task): string {
    return `${this.middle(task, 'cpu')} / ${this.ms(task)}`;
  }

  peak(task: Task): string {
    return `${Math.max(...this.of(task).map((one) => one.peak)).toFixed(0)} MB`;
  }

  private middle(task: Task, by: 'ms' | 'cpu'): string {
    return median(this.of(task).map((one) => one[by])).toFixed(0);
  }
}

/** Raises an error where pieces of work that should be the same have come out differently. */
export function sameAnswers(...runs: readonly (readonly Taken[])[]): void {
  const answers = new Set(runs.flat().map(({ answer }) => JSON.stringify(answer)));
  if (answers.size > 1) throw new Error(`not the same: ${[...answers].join(' ')}`);
}

/** The work as a program of its own, as the command line is built: what runs our sources would count as memory of ours. */
async function builtChild(): Promise<string> {
  const outDir = path.join(import.meta.dirname, 'dist');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(import.meta.dirname, 'files/child.ts'), outDir, target: 'node20' },
    ssr: { noExternal: true, external: ['exceljs', '@e965/xlsx'] },
  });
  return path.join(outDir, 'child.js');
}
