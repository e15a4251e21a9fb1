import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Task } from './files/child.ts';
import { hostile } from './files/hostile.ts';
import { makeWorkbook } from './files/make-workbook.ts';
import { median, print } from './measure.ts';

/** What a process took: milliseconds of its work, by the clock and of all processors, and the peak of its memory in MB. */
interface Taken {
  readonly ms: number;
  readonly cpu: number;
  readonly peak: number;
  readonly answer: unknown;
}

type Goals = Readonly<Record<'read' | 'readPeak' | 'whole' | 'wholePeak' | 'wholeRatio', string>>;

const goals: Readonly<Record<number, Goals>> = {
  10_000: { read: '≤ 2.5 ×', readPeak: '', whole: '≤ 1000 ms', wholePeak: '≤ 200 MB', wholeRatio: '' },
  100_000: { read: '≤ 2.5 ×', readPeak: '≤ 400 MB', whole: '', wholePeak: '≤ 500 MB', wholeRatio: '≤ 1.4 ×' },
};

/** Workbooks of 40 columns: reading against the limit and two libraries, writing, and everything from end to end. */
export async function benchFiles(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'keshen-bench-'));
  try {
    const child = await builtChild();
    for (const rows of [10_000, 100_000]) {
      const file = path.join(folder, `${rows}.xlsx`);
      writeFileSync(file, makeWorkbook(rows));
      benchFile(child, file, rows, goals[rows]!);
    }
    benchHostile(child, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function benchFile(child: string, file: string, rows: number, goal: Goals): void {
  const run = (task: Task) => taken(child, task, file);
  // What is slow and hungry shows itself in few rounds.
  const isLarge = rows > 50_000;
  const reading = inTurns(isLarge ? 3 : 5, ['scan', 'ours', 'sheetjs', 'nothing'], run);
  const exceljs = inTurns(isLarge ? 1 : 3, ['ours', 'exceljs'], run);
  const writing = inTurns(isLarge ? 1 : 3, ['save-6', 'save-1'], run);
  const whole = inTurns(isLarge ? 3 : 7, ['by-hand-6', 'whole-6', 'by-hand-2', 'whole-2'], run);
  sameAnswers([...['scan', 'ours', 'sheetjs'].map((task) => reading.get(task as Task)!), exceljs.get('exceljs')!]);
  sameAnswers([...whole.values()]);
  const ratio = (taken: Runs, of: Task, to: Task, by: 'ms' | 'cpu' = 'ms') => {
    const pairs = taken.get(of)!.map((one, i) => one[by] / taken.get(to)![i]![by]);
    return `${median(pairs).toFixed(2)} ×`;
  };
  const middle = (taken: Runs, task: Task, of: 'ms' | 'cpu') =>
    median(taken.get(task)!.map((one) => one[of])).toFixed(0);
  const ms = (taken: Runs, task: Task) => `${middle(taken, task, 'ms')} ms`;
  const both = (taken: Runs, task: Task) => `${middle(taken, task, 'cpu')} / ${ms(taken, task)}`;
  const peak = (taken: Runs, task: Task) => `${Math.max(...taken.get(task)!.map((one) => one.peak)).toFixed(0)} MB`;
  print(`files: ${rows.toLocaleString('en')} rows of 40 columns; a bare process peaks at ${peak(reading, 'nothing')}`, [
    ['hand-written limit, reading', ms(reading, 'scan'), ''],
    ['ours ÷ limit, median of pairs', ratio(reading, 'ours', 'scan'), goal.read],
    ['SheetJS ÷ ours', ratio(reading, 'sheetjs', 'ours'), ''],
    ['ExcelJS ÷ ours', ratio(exceljs, 'exceljs', 'ours'), '≥ 8 ×'],
    ['peak: limit', peak(reading, 'scan'), ''],
    ['peak: ours', peak(reading, 'ours'), goal.readPeak],
    ['peak: SheetJS', peak(reading, 'sheetjs'), ''],
    ['peak: ExcelJS', peak(exceljs, 'exceljs'), ''],
    ['open, add four columns, save: CPU / clock', both(writing, 'save-6'), ''],
    ['the same at level 1', both(writing, 'save-1'), ''],
    ['peak', peak(writing, 'save-6'), '≤ 500 MB'],
    ['read, check, export, annotate, save: CPU / clock', both(whole, 'whole-2'), goal.whole],
    ['the same at level 6', both(whole, 'whole-6'), ''],
    ['peak', peak(whole, 'whole-2'), goal.wholePeak],
    ['the same by hand: CPU / clock', both(whole, 'by-hand-2'), ''],
    ['the same by hand at level 6', both(whole, 'by-hand-6'), ''],
    ['peak by hand', peak(whole, 'by-hand-2'), ''],
    ['ours ÷ by hand, median of pairs, clock', ratio(whole, 'whole-2', 'by-hand-2'), goal.wholeRatio],
    ['the same in CPU', ratio(whole, 'whole-2', 'by-hand-2', 'cpu'), ''],
    ['the same at level 6, clock', ratio(whole, 'whole-6', 'by-hand-6'), goal.wholeRatio],
  ]);
}

/** What a template brings along beside its rows must not cost more than the rows do. */
function benchHostile(child: string, folder: string): void {
  const plain = path.join(folder, '10000.xlsx');
  const lines = Object.entries(hostile).flatMap(([name, behind], i) => {
    const file = path.join(folder, `hostile-${i}.xlsx`);
    writeFileSync(file, makeWorkbook(10_000, behind));
    return (['ours', 'save-1'] as const).map((task) => {
      const pairs = Array.from({ length: 5 }, () => {
        const [other, own] = [plain, file].map((one) => taken(child, task, one).cpu) as [number, number];
        return own / other;
      });
      const what = task === 'ours' ? `${name}: reading` : '  open, add four columns, save';
      return [what, `${median(pairs).toFixed(2)} ×`, '≤ 1.2 ×'] as const;
    });
  });
  print('files: 10,000 rows beside what costs other readers minutes, ÷ the plain file', lines);
}

const taken = (child: string, task: Task, file: string): Taken =>
  JSON.parse(execFileSync(process.execPath, [child, task, file], { encoding: 'utf8' }));

type Runs = ReadonlyMap<Task, readonly Taken[]>;

/** Every task once a round, so that what else the machine does meets all of them. */
function inTurns(rounds: number, tasks: readonly Task[], run: (task: Task) => Taken): Runs {
  const taken = new Map(tasks.map((task) => [task, [] as Taken[]]));
  for (let round = 0; round < rounds; round++) for (const task of tasks) taken.get(task)!.push(run(task));
  return taken;
}

function sameAnswers(readers: readonly (readonly Taken[])[]): void {
  const answers = new Set(readers.flat().map(({ answer }) => JSON.stringify(answer)));
  if (answers.size > 1) throw new Error(`readers saw different things: ${[...answers].join(' ')}`);
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
