import type { ChartEdit, SheetEdit, WriteEdit } from '../port.ts';
import { addChart, removeChart } from './charts.ts';
import { addColumns, removeColumns } from './columns.ts';
import { sheetAdded, sheetDeleted, type Echoes } from './echoes.ts';
import { entryOf, type Entry } from './entry.ts';
import type { Features } from './features.ts';
import { writeLinks } from './links.ts';
import { rangeOf } from './placement.ts';
import type { SheetKeys } from './sheet-keys.ts';
import { addSheet, removeSheet } from './sheets.ts';
import type { ChartStep, ColumnsStep, SheetStep, Step } from './steps.ts';

type Criteria = ReadonlyMap<string, readonly Excel.FilterCriteria[]>;

/** What the steps need to know of the workbook. */
export interface Surroundings {
  readonly features: Features;
  readonly criteria: Criteria;
  readonly keys: SheetKeys;
  /** Names of ours that point nowhere: they give way to new ones. */
  readonly lost: readonly string[];
  /** Told what will be told back to us. */
  readonly echoes: Echoes;
}

/** Queues steps in order. Cells that stand below each other go as one range: Excel counts calls more than cells. */
export function writeSteps({ workbook }: Excel.RequestContext, steps: readonly Step[], around: Surroundings): void {
  const { features, criteria, keys, echoes } = around;
  for (const { part } of steps)
    if ((part.do === 'add-columns' || part.do === 'add-sheet') && around.lost.includes(part.anchor))
      workbook.names.getItem(part.anchor).delete();
  for (const block of blocks(steps)) {
    if (Array.isArray(block)) write(workbook, block, around);
    else if ('lists' in block) {
      const change = block.part.do === 'add-columns' ? addColumns : removeColumns;
      const key = keys.find(block.part.at.sheet);
      echoes.wrote({ ...block.part.at, sheet: key, rows: block.part.do === 'add-columns' ? 1 : block.part.at.rows });
      change(workbook, workbook.worksheets.getItem(key), block, features, criteria.get(key) ?? []);
    } else writeOther(workbook, block.part, around);
  }
}

function writeOther(workbook: Excel.Workbook, part: SheetEdit | ChartEdit, { keys, echoes }: Surroundings): void {
  switch (part.do) {
    case 'add-chart':
      return addChart(workbook.worksheets.getItem(keys.find(part.at.sheet)), part);
    case 'remove-chart':
      return removeChart(workbook.worksheets.getItem(keys.find(part.at.sheet)), part);
    case 'add-sheet':
      echoes.expect(sheetAdded);
      return addSheet(workbook, part);
    case 'remove-sheet':
      echoes.expect(sheetDeleted);
      return removeSheet(workbook, part, keys.find(part.id));
  }
}

type OtherStep = ColumnsStep | SheetStep | ChartStep;

/** Runs of writes that continue each other downwards, and the other steps. */
function blocks(steps: readonly Step[]): (WriteEdit[] | OtherStep)[] {
  const result: (WriteEdit[] | OtherStep)[] = [];
  for (const step of steps) {
    const open = result.at(-1);
    if (step.part.do !== 'write') result.push(step as OtherStep);
    else if (Array.isArray(open) && continues(open.at(-1)!, step.part)) open.push(step.part);
    else result.push([step.part]);
  }
  return result;
}

const continues = ({ at }: WriteEdit, { at: next }: WriteEdit): boolean =>
  at.sheet === next.sheet && at.left === next.left && at.columns === next.columns && at.top + at.rows === next.top;

function write({ worksheets }: Excel.Workbook, parts: readonly WriteEdit[], { keys, echoes }: Surroundings): void {
  const { at } = parts[0]!;
  const sheet = worksheets.getItem(keys.find(at.sheet));
  for (const part of parts) writeLinks(sheet, part, keys);
  const rows = parts.flatMap(rowsOf);
  // `values` takes formulas too, and is what the library lets the clerk undo.
  const whole = { ...at, rows: rows.length };
  rangeOf(sheet, whole).values = rows;
  echoes.wrote({ ...whole, sheet: keys.find(at.sheet) });
}

const rowsOf = ({ at, now }: WriteEdit): Entry[][] =>
  Array.from({ length: at.rows }, (_, r) => now.slice(r * at.columns, (r + 1) * at.columns).map(entryOf));
