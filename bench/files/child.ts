import { existsSync, readFileSync } from 'node:fs';
import { openAnnotateSave } from './annotate.ts';
import { doWholeByHand } from './by-hand/whole.ts';
import { readExcelJs, readOurs, readSheetJs } from './readers.ts';
import { scan } from './scan.ts';
import { doWhole } from './whole.ts';

/** One piece of work in a process of its own, so that its peak of memory is its own. Prints what it took as JSON. */
const tasks = {
  nothing: () => ({}),
  scan,
  ours: readOurs,
  exceljs: readExcelJs,
  sheetjs: readSheetJs,
  'save-6': (file: string) => openAnnotateSave(file, 6),
  'save-1': (file: string) => openAnnotateSave(file, 1),
  'whole-6': (file: string) => doWhole(file, 6),
  'whole-2': (file: string) => doWhole(file, 2),
  'by-hand-6': (file: string) => doWholeByHand(file, 6),
  'by-hand-2': (file: string) => doWholeByHand(file, 2),
} as const;

export type Task = keyof typeof tasks;

const [task, file] = process.argv.slice(2) as [Task, string];
const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
const answer = await tasks[task](file);
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
const cpu = (user + system) / 1000;
process.stdout.write(JSON.stringify({ ms, cpu, peak: peakOfMemory(), answer }));

/** In MB. Linux counts towards `maxRSS` what the process had before it was this program: its parent's memory. */
function peakOfMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}
