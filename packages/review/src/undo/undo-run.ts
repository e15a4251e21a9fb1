import { cellAddress, inverse, isSheetEdit, sameContent, standingIds } from '@keshen/workbook/model';
import type { Applied, Area, Edit, Job, SheetEdit, Workbook, WriteEdit } from '@keshen/workbook/port';

/** What was written into one workbook at once. */
export interface Run {
  readonly plan: readonly Edit[];
  /** What of it was done. */
  readonly done: readonly Edit[];
}

/** A cell that somebody has changed since: it stays as it is. */
export interface LeftAlone {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly cell: string;
}

export interface Undone extends Applied {
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Takes a run back. Where cells of an edit have changed since, it goes back cell by cell; those cells stay, with the columns
 * or the sheet of ours that they stand on, and are named.
 */
export async function undoRun(workbook: Workbook, { plan, done }: Run, job?: Job): Promise<Undone> {
  const { sheets, anchors } = await workbook.book(job);
  const ids = standingIds(plan, anchors);
  const additions = plan.filter((edit): edit is SheetEdit => edit.do === 'add-sheet' && ids.has(edit.id));
  // What stood on a sheet of ours that an earlier attempt has taken off went with it.
  const gone = new Set(plan.flatMap((edit) => (edit.do === 'add-sheet' && !ids.has(edit.id) ? [edit.id] : [])));
  const kept: Area[] = [];
  const applied: Applied[] = [];
  const back = done.toReversed().filter((edit) => isSheetEdit(edit) || !gone.has(edit.at.sheet));
  for (const step of stepsOf(back.map(inverse))) {
    const [first] = step;
    if (first?.do === 'remove-columns' && kept.some((at) => isWithin(at, first.at))) continue;
    const known = additions.filter(({ id }) => step.some((edit) => !isSheetEdit(edit) && edit.at.sheet === id));
    const whole = await workbook.apply([...known, ...step], job);
    const broken = whole.stale.filter((edit) => edit.do === 'write');
    const cells = whole.failed ? nothing : await workbook.apply([...known, ...broken.flatMap(cellsOf)], job);
    kept.push(...cells.stale.flatMap((edit) => (edit.do === 'write' ? [edit.at] : [])));
    applied.push({ ...whole, stale: whole.stale.filter((edit) => edit.do !== 'write') }, cells);
    if (whole.failed ?? cells.failed) break;
  }
  return {
    done: applied.flatMap(({ done: some }) => some),
    stale: applied.flatMap(({ stale }) => stale),
    failed: applied.find(({ failed }) => failed)?.failed ?? null,
    leftAlone: kept.flatMap(({ sheet: id, top, left }) => {
      const name = sheets.find((sheet) => sheet.id === (ids.get(id) ?? id))?.name;
      return name === undefined ? [] : [{ sheet: name, cell: cellAddress(top, left) }];
    }),
  };
}

const nothing: Applied = { done: [], stale: [], failed: null };

/** Edits of cells together, each of columns or sheets by itself: it depends on what became of the cells before. */
function stepsOf(edits: readonly Edit[]): Edit[][] {
  const steps: Edit[][] = [];
  for (const edit of edits) {
    const open = steps.at(-1);
    if (open && edit.do === 'write' && open[0]!.do === 'write') open.push(edit);
    else steps.push([edit]);
  }
  return steps;
}

const isWithin = (at: Area, columns: Area): boolean =>
  at.sheet === columns.sheet && at.left >= columns.left && at.left < columns.left + columns.columns;

function cellsOf({ at, was, now }: WriteEdit): WriteEdit[] {
  return now.flatMap((content, i): WriteEdit[] => {
    if (sameContent(content, was[i]!)) return [];
    const [row, column] = [Math.floor(i / at.columns), i % at.columns];
    const cell = { sheet: at.sheet, top: at.top + row, left: at.left + column, rows: 1, columns: 1 };
    return [{ do: 'write', at: cell, was: [was[i]!], now: [content] }];
  });
}
