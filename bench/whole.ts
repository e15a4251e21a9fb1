import { print } from './measure.ts';
import { isLarge, Runs, sameAnswers, sizes, taken, withWorkbooks, type Size } from './runs.ts';

const goals: Readonly<Record<Size, Readonly<Record<'time' | 'peak' | 'ratio', string>>>> = {
  10_000: { time: '≤ 1000 ms', peak: '≤ 200 MB', ratio: '' },
  100_000: { time: '', peak: '≤ 500 MB', ratio: '≤ 1.4 ×' },
};

/** Everything from end to end beside the same written by hand: read, check, export, annotate, save. */
export const benchWhole = (): Promise<void> =>
  withWorkbooks((child, fileOf) => {
    for (const rows of sizes) benchSize(child, fileOf(rows), rows);
  });

/** At the level at which the command line packs, and at the usual one. */
function benchSize(child: string, file: string, rows: Size): void {
  const tasks = ['by-hand-2', 'whole-2', 'by-hand-6', 'whole-6'] as const;
  const runs = new Runs(isLarge(rows) ? 3 : 7, tasks, (task) => taken(child, task, file));
  sameAnswers(...tasks.map((task) => runs.of(task)));
  const goal = goals[rows];
  print(`the whole way: ${rows.toLocaleString('en')} rows of 40 columns`, [
    ['read, check, export, annotate, save: CPU / clock', runs.both('whole-2'), goal.time],
    ['by hand: CPU / clock', runs.both('by-hand-2'), ''],
    ['ours ÷ by hand, median of pairs: clock', runs.ratio('whole-2', 'by-hand-2'), goal.ratio],
    ['ours ÷ by hand, median of pairs: CPU', runs.ratio('whole-2', 'by-hand-2', 'cpu'), ''],
    ['peak', runs.peak('whole-2'), goal.peak],
    ['peak by hand', runs.peak('by-hand-2'), ''],
    ['packed at level 6: CPU / clock', runs.both('whole-6'), ''],
    ['packed at level 6, by hand: CPU / clock', runs.both('by-hand-6'), ''],
    ['packed at level 6, ours ÷ by hand: clock', runs.ratio('whole-6', 'by-hand-6'), goal.ratio],
  ]);
}
