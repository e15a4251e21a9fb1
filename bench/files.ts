import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Task } from './files/child.ts';
import { hostile } from './files/hostile.ts';
import { makeWorkbook } from './files/make-workbook.ts';
import { median, print } from './measure.ts';
import { isLarge, Runs, sameAnswers, sizes, taken, withWorkbooks, type Size } from './runs.ts';

const peakGoals: Readonly<Record<Size, string>> = { 10_000: '', 100_000: '≤ 400 MB' };

/** Workbooks of 40 columns: reading against the limit and two libraries, and writing. */
export const benchFiles = (): Promise<void> =>
  withWorkbooks((child, fileOf, folder) => {
    for (const rows of sizes) benchFile(child, fileOf(rows), rows);
    benchHostile(child, fileOf(10_000), folder);
  });

function benchFile(child: string, file: string, rows: Size): void {
  const run = (task: Task) => taken(child, task, file);
  const reading = new Runs(isLarge(rows) ? 3 : 5, ['scan', 'ours', 'sheetjs', 'nothing'], run);
  const exceljs = new Runs(isLarge(rows) ? 1 : 3, ['ours', 'exceljs'], run);
  const writing = new Runs(isLarge(rows) ? 1 : 3, ['save-6', 'save-1'], run);
  sameAnswers(reading.of('scan'), reading.of('ours'), reading.of('sheetjs'), exceljs.of('exceljs'));
  print(`files: ${rows.toLocaleString('en')} rows of 40 columns; a bare process peaks at ${reading.peak('nothing')}`, [
    ['hand-written limit, reading', reading.ms('scan'), ''],
    ['ours ÷ limit, median of pairs', reading.ratio('ours', 'scan'), '≤ 2.5 ×'],
    ['SheetJS ÷ ours', reading.ratio('sheetjs', 'ours'), ''],
    ['ExcelJS ÷ ours', exceljs.ratio('exceljs', 'ours'), '≥ 8 ×'],
    ['peak: limit', reading.peak('scan'), ''],
    ['peak: ours', reading.peak('ours'), peakGoals[rows]],
    ['peak: SheetJS', reading.peak('sheetjs'), ''],
    ['peak: ExcelJS', exceljs.peak('exceljs'), ''],
    ['open, add four columns, save: CPU / clock', writing.both('save-6'), ''],
    ['the same at level 1', writing.both('save-1'), ''],
    ['peak', writing.peak('save-6'), '≤ 500 MB'],
  ]);
}

/** What a template brings along beside its rows must not cost more than the rows do. */
function benchHostile(child: string, plain: string, folder: string): void {
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
