import type { WriteEdit } from '../port.ts';
import { addColumns, removeColumns } from './columns.ts';
import { entryOf, type Entry } from './entry.ts';
import type { Features } from './features.ts';
import { rangeOf } from './placement.ts';
import type { ColumnsStep, Step } from './steps.ts';

type Criteria = ReadonlyMap<string, readonly Excel.FilterCriteria[]>;

/** Queues steps in order. Cells that stand below each other go as one range: Excel counts calls more than cells. */
export function writeSteps(
  { workbook }: Excel.RequestContext,
  steps: readonly Step[],
  features: Features,
  criteria: Criteria,
): void {
  for (const block of blocks(steps)) {
    if (Array.isArray(block)) write(workbook, block);
    else {
      const change = block.part.do === 'add-columns' ? addColumns : removeColumns;
      change(workbook, block, features, criteria.get(block.part.at.sheet) ?? []);
    }
  }
}

/** Runs of writes that continue each other downwards, and the other steps. */
function blocks(steps: readonly Step[]): (WriteEdit[] | ColumnsStep)[] {
  const result: (WriteEdit[] | ColumnsStep)[] = [];
  for (const step of steps) {
    const open = result.at(-1);
    if ('lists' in step) result.push(step);
    else if (Array.isArray(open) && continues(open.at(-1)!, step.part)) open.push(step.part);
    else result.push([step.part]);
  }
  return result;
}

const continues = ({ at }: WriteEdit, { at: next }: WriteEdit): boolean =>
  at.sheet === next.sheet && at.left === next.left && at.columns === next.columns && at.top + at.rows === next.top;

function write(workbook: Excel.Workbook, parts: readonly WriteEdit[]): void {
  const { at } = parts[0]!;
  const rows = parts.flatMap(rowsOf);
  // `values` takes formulas too, and is what the library lets the clerk undo.
  rangeOf(workbook.worksheets.getItem(at.sheet), { ...at, rows: rows.length }).values = rows;
}

const rowsOf = ({ at, now }: WriteEdit): Entry[][] =>
  Array.from({ length: at.rows }, (_, r) => now.slice(r * at.columns, (r + 1) * at.columns).map(entryOf));
