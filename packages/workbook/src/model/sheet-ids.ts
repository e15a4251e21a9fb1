import type { Area, ColumnsEdit, Edit, SheetEdit, WriteEdit } from '../port.ts';
import { isLink } from './edit.ts';

/** An edit of cells, as other edits are of sheets. */
export type CellsEdit = WriteEdit | ColumnsEdit;

export const isSheetEdit = (edit: Edit): edit is SheetEdit => edit.do === 'add-sheet' || edit.do === 'remove-sheet';

/** The ids that a plan gives its sheets, with the ids that they really have, as far as they stand. */
export function standingIds(plan: readonly Edit[], anchors: ReadonlyMap<string, Area>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const edit of plan) {
    const at = isSheetEdit(edit) && anchors.get(edit.anchor);
    if (isSheetEdit(edit) && at) ids.set(edit.id, at.sheet);
  }
  return ids;
}

/** An edit of cells with its sheets called by the ids that they really have. */
export function onSheets<E extends CellsEdit>(edit: E, ids: ReadonlyMap<string, string>): E {
  const real = (at: Area): Area => ({ ...at, sheet: ids.get(at.sheet) ?? at.sheet });
  if (edit.do !== 'write') return { ...edit, at: real(edit.at) };
  const now = edit.now.map((content) => (isLink(content) ? { ...content, link: real(content.link) } : content));
  return { ...edit, at: real(edit.at), now };
}
