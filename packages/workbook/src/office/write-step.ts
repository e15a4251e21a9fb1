import type { WriteEdit } from '../port.ts';
import { addColumns, removeColumns } from './columns.ts';
import { entryOf } from './entry.ts';
import type { Features } from './features.ts';
import { rangeOf } from './placement.ts';
import type { Step } from './steps.ts';

type Criteria = ReadonlyMap<string, readonly Excel.FilterCriteria[]>;

/** Queues a step. */
export function writeStep(
  { workbook }: Excel.RequestContext,
  step: Step,
  features: Features,
  criteria: Criteria,
): void {
  if (!('lists' in step)) return write(workbook, step.part);
  const change = step.part.do === 'add-columns' ? addColumns : removeColumns;
  change(workbook, step, features, criteria.get(step.part.at.sheet) ?? []);
}

function write(workbook: Excel.Workbook, { at, now }: WriteEdit): void {
  // `values` takes formulas too, and is what the library lets the clerk undo.
  rangeOf(workbook.worksheets.getItem(at.sheet), at).values = Array.from({ length: at.rows }, (_, r) =>
    now.slice(r * at.columns, (r + 1) * at.columns).map(entryOf),
  );
}
