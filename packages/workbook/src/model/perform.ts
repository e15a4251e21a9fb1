import { WorkbookTrouble, type Area, type ChartEdit, type Edit, type SheetEdit } from '../port.ts';
import { changeChart, isDrawnOn } from './charts.ts';
import { addColumns, hiddenRuns, removeColumns } from './columns.ts';
import { asDefinedName } from './defined-name.ts';
import { isLink } from './edit.ts';
import { isChartEdit, isSheetEdit, onSheets, standingIds, type CellsEdit } from './sheet-ids.ts';
import type { ModelSheet } from './sheet.ts';
import type { ModelWorkbook } from './workbook.ts';
import { writing, type Outcome } from './write.ts';

/**
 * Performs the edits of one plan on a model, to be called in their order. They know each other by the ids that the plan
 * gives its sheets. Raises `WorkbookTrouble`.
 */
export function performer(model: ModelWorkbook, plan: readonly Edit[]): (edit: Edit) => Outcome {
  const perform = stepwise(model, plan);
  return (edit) => {
    const work = perform(edit);
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };
}

/** The same, stopping within large edits every now and then. */
export function stepwise(model: ModelWorkbook, plan: readonly Edit[]): (edit: Edit) => Generator<undefined, Outcome> {
  const sheetEdits = plan.filter(isSheetEdit);
  const removed = new Set(sheetEdits.filter((edit) => edit.do === 'remove-sheet').map(({ id }) => id));
  const refused = new Set<string>();
  return function* (edit) {
    if (isSheetEdit(edit)) {
      const outcome = edit.do === 'add-sheet' ? addSheet(model, edit) : removeSheet(model, edit);
      if (edit.do === 'add-sheet' && outcome === 'stale') refused.add(edit.id);
      return outcome;
    }
    const { sheet } = edit.at;
    if (refused.has(sheet)) return 'stale';
    if (sheetEdits.length === 0 && !isChartEdit(edit)) return yield* changeCells(model, edit);
    const ids = standingIds(sheetEdits, model.anchors);
    // What was on a sheet that this plan removes has gone with it the first time.
    if (removed.has(sheet) && !ids.has(sheet)) return 'already';
    if (isChartEdit(edit)) return drawn(model, edit, ids);
    return asPlanned(yield* changeCells(model, onSheets(edit, ids)), edit);
  };
}

/** The sheet of an area. Raises `protected` where nothing may be written. */
export function writable(model: ModelWorkbook, at: Area): ModelSheet {
  const sheet = model.sheet(at.sheet);
  if (sheet.locked) throw new WorkbookTrouble({ code: 'protected', at, detail: `sheet ${sheet.name} is protected` });
  return sheet;
}

function* changeCells(model: ModelWorkbook, edit: CellsEdit): Generator<undefined, Outcome> {
  const sheet = writable(model, edit.at);
  if (edit.do === 'write') {
    for (const content of edit.now) if (isLink(content)) model.sheet(content.link.sheet);
    return yield* writing(sheet.grid, edit);
  }
  return (edit.do === 'add-columns' ? addColumns : removeColumns)(model.anchors, sheet, edit);
}

function drawn(model: ModelWorkbook, edit: ChartEdit, ids: ReadonlyMap<string, string>): Outcome {
  const real = onSheets(edit, ids);
  const outcome = changeChart(model.anchors, writable(model, real.at), real);
  return typeof outcome === 'string' ? outcome : edit;
}

/** The outcome of an edit as the plan has it, with the plan's own ids of sheets. */
function asPlanned(outcome: Outcome, edit: CellsEdit): Outcome {
  if (typeof outcome === 'string') return outcome;
  return edit.do === 'write' && outcome.do === 'write' ? { ...edit, was: outcome.was } : edit;
}

function addSheet(model: ModelWorkbook, edit: SheetEdit): Outcome {
  const { name, anchor, hidden = false, columns, rows } = edit;
  if (model.anchors.has(anchor)) return 'already';
  if (model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return 'stale';
  mayRestructure(model);
  const id = String(Math.max(0, ...model.sheets.map((sheet) => Number(sheet.id) || 0)) + 1);
  const sheet = model.addSheet({ id, name, shown: hidden ? 'hidden' : 'yes' });
  const corner = { sheet: id, top: 0, left: 0, rows: 1, columns: 1 };
  sheet.hiddenColumns = hiddenRuns(corner, columns);
  sheet.looks = { columns, rows };
  model.anchors.set(asDefinedName(anchor), corner);
  return edit;
}

function removeSheet(model: ModelWorkbook, edit: SheetEdit): Outcome {
  const at = model.anchors.get(edit.anchor);
  if (!at) return 'already';
  const sheet = model.sheet(at.sheet);
  const staysShown = model.sheets.some((other) => other !== sheet && other.shown === 'yes');
  if (sheet.used || sheet.lists.length > 0 || isDrawnOn(sheet) || !staysShown) return 'stale';
  mayRestructure(model);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  for (const [name, area] of model.anchors) if (area.sheet === sheet.id) model.anchors.delete(name);
  return edit;
}

function mayRestructure({ warnings }: ModelWorkbook): void {
  if (warnings.includes('structure-protected'))
    throw new WorkbookTrouble({ code: 'protected', detail: 'the structure of the workbook is protected' });
}
