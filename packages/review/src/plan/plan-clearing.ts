import type { Area, Edit, Job, Sheet, SheetEdit, Workbook } from '@keshen/workbook/port';
import { anchorPrefix } from '../case/our-columns.ts';
import { planForgottenColumns } from '../policy/remember-columns.ts';
import { listAnchor, listColumns } from './list/list-sheet.ts';
import { listSheet } from './list/plan-list.ts';
import { hasClerksPart, standingLines } from './list/standing-lines.ts';
import type { Annotation } from './plan-annotation.ts';
import { planRecordRemoval } from './record/plan-record-removal.ts';
import { recordAnchor } from './record/record-sheet.ts';
import { columnsRemoval, contentsRemoval } from './removal.ts';
import { statisticsOf } from '../statistics/statistics-sheet.ts';
import { statisticsRemoval } from '../statistics/statistics-removal.ts';
import { trailSheet } from '../trail/plan-trail.ts';
import { trailAnchor } from '../trail/trail-sheet.ts';

export interface Clearing extends Annotation {
  /** The name of our list, or of our statistics, when it stays because the clerk has written on it. */
  readonly keptList: string | undefined;
  /** The sheet of the record, when it stays because fixes still stand, and how many; or because the clerk wrote on it. */
  readonly keptRecord: { readonly sheet: string; readonly fixes: number } | undefined;
}

export interface ClearingOptions {
  /** The list goes, also where the clerk has written beside its lines. */
  readonly withNotes?: boolean;
  /** The record of 规范格式 goes, also where fixes still stand, which then nobody can take back. */
  readonly withRecord?: boolean;
}

/**
 * Takes off all that was put on: columns, marks, the list, the record. The list stays where the clerk has written beside
 * its lines, the record where fixes still stand: nobody's reasons are lost in passing, and no way back.
 */
export async function planClearing(
  workbook: Workbook,
  { withNotes = false, withRecord = false }: ClearingOptions = {},
  job?: Job,
): Promise<Clearing> {
  const book = await workbook.book(job);
  const edits: Edit[] = [];
  let keptList: string | undefined;
  let keptRecord: Clearing['keptRecord'];
  for (const [anchor, at] of book.anchors) {
    const sheet = book.sheets.find(({ id }) => id === at.sheet);
    if (!sheet) continue;
    if (anchor.startsWith(anchorPrefix))
      edits.push(...columnsRemoval(anchor, at, await workbook.read(at, ['formulas'], job), sheet));
    else if (anchor === listAnchor) {
      const removal = await listRemoval(workbook, sheet.used, sheet.name, withNotes, job);
      if (removal) edits.push(...removal);
      else keptList = sheet.name;
    } else if (statisticsOf(anchor)) {
      const removal = await statisticsRemoval(workbook, sheet, statisticsOf(anchor)!, withNotes, job);
      if (removal) edits.push(...removal);
      else keptList ??= sheet.name;
    } else if (anchor === trailAnchor)
      edits.push(...(await ownSheetRemoval(workbook, sheet, trailSheet(sheet.name), job)));
    else if (anchor === recordAnchor) {
      const removal = await planRecordRemoval(workbook, sheet, withRecord, job);
      if ('edits' in removal) edits.push(...removal.edits);
      else keptRecord = removal;
    }
  }
  edits.push(...(await planForgottenColumns(workbook, book, job)));
  return { edits, marks: [], keptList, keptRecord };
}

/** Takes off a sheet that holds nothing but ours. */
async function ownSheetRemoval(
  workbook: Workbook,
  { used }: Sheet,
  sheet: SheetEdit,
  job?: Job,
): Promise<readonly Edit[]> {
  const removal: Edit = { ...sheet, do: 'remove-sheet' };
  return used ? [contentsRemoval(sheet.id, await workbook.read(used, ['formulas'], job)), removal] : [removal];
}

/** Undefined when the list has to stay. What the clerk has written outside our columns keeps it in any case. */
async function listRemoval(
  workbook: Workbook,
  used: Area | null,
  name: string,
  withNotes: boolean,
  job?: Job,
): Promise<readonly Edit[] | undefined> {
  const sheet = listSheet(name);
  const removal: Edit = { ...sheet, do: 'remove-sheet' };
  if (!used) return [removal];
  const block = await workbook.read(used, ['formulas'], job);
  if (used.left + used.columns > listColumns.length) return undefined;
  const lines = standingLines(block);
  if (!withNotes && lines.some((line) => line.mark === undefined || hasClerksPart(line))) return undefined;
  return [contentsRemoval(sheet.id, block), removal];
}
