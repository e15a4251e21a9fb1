import { contentAt } from '@keshen/workbook/model';
import type { Area, Edit, Job, Workbook } from '@keshen/workbook/port';
import { anchorPrefix } from '../case/our-columns.ts';
import { planForgottenColumns } from '../policy/remember-columns.ts';
import { listAnchor, listColumns } from './list/list-sheet.ts';
import { listSheet } from './list/plan-list.ts';
import { hasClerksPart, standingLines } from './list/standing-lines.ts';
import type { Annotation } from './plan-annotation.ts';
import { columnsRemoval } from './removal.ts';

export interface Clearing extends Annotation {
  /** The name of our list, when it stays because the clerk has written on it. */
  readonly keptList: string | undefined;
}

/**
 * Takes off all that an annotation has put on: columns, marks, the list. The list stays where the clerk has written
 * beside its lines, unless `withNotes`: nobody's reasons are lost in passing.
 */
export async function planClearing(
  workbook: Workbook,
  { withNotes = false }: { readonly withNotes?: boolean } = {},
  job?: Job,
): Promise<Clearing> {
  const book = await workbook.book(job);
  const edits: Edit[] = [];
  let keptList: string | undefined;
  for (const [anchor, at] of book.anchors) {
    const sheet = book.sheets.find(({ id }) => id === at.sheet);
    if (!sheet) continue;
    if (anchor.startsWith(anchorPrefix))
      edits.push(...columnsRemoval(anchor, at, await workbook.read(at, ['formulas'], job), sheet));
    else if (anchor === listAnchor) {
      const removal = await listRemoval(workbook, sheet.used, sheet.name, withNotes, job);
      if (removal) edits.push(...removal);
      else keptList = sheet.name;
    }
  }
  edits.push(...(await planForgottenColumns(workbook, book, job)));
  return { edits, marks: [], keptList };
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
  const at: Area = { ...used, sheet: sheet.id };
  const was = Array.from({ length: used.rows * used.columns }, (_, i) =>
    contentAt(block, used.top + Math.floor(i / used.columns), used.left + (i % used.columns)),
  );
  return [{ do: 'write', at, was, now: was.map(() => null) }, removal];
}
