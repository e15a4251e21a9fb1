import { isSheetEdit, standingIds } from '../model/index.ts';
import type { Area, Edit } from '../port.ts';
import type { Outline } from './outline.ts';

/** How the sheets of a plan are called in Excel, which knows a sheet by its id and by its name. */
export interface SheetKeys {
  /** By which Excel finds the sheet of an area: one that the plan adds has only a name yet. */
  readonly find: (id: string) => string;
  /** The name, for references; undefined when there is no such sheet. */
  readonly nameOf: (id: string) => string | undefined;
  /** Whether the plan adds it: there is nothing on it that could be read. */
  readonly isNew: (id: string) => boolean;
}

export function sheetKeys(plan: readonly Edit[], outline: Outline | undefined): SheetKeys {
  const standing = standingIds(plan, outline?.anchors ?? new Map<string, Area>());
  const added = new Map(plan.filter(isSheetEdit).map(({ id, name }) => [id, name]));
  const isNew = (id: string) => added.has(id) && !standing.has(id);
  const find = (id: string) => standing.get(id) ?? added.get(id) ?? id;
  const nameOf = (id: string) =>
    isNew(id) ? added.get(id) : outline?.sheets.find((sheet) => sheet.id === (standing.get(id) ?? id))?.name;
  return { find, nameOf, isNew };
}
