import type { Area, ChartEdit, ColumnsEdit, Edit, SheetEdit, WriteEdit } from '../port.ts';
import { isLink } from './edit.ts';

/** An edit of cells, as other edits are of sheets and charts. */
export type CellsEdit = WriteEdit | ColumnsEdit;

export const isSheetEdit = (edit: Edit): edit is SheetEdit => edit.do === 'add-sheet' || edit.do === 'remove-sheet';

export const isChartEdit = (edit: Edit): edit is ChartEdit => edit.do === 'add-chart' || edit.do === 'remove-chart';

export const isCellsEdit = (edit: Edit): edit is CellsEdit => !isSheetEdit(edit) && !isChartEdit(edit);

/** The ids that a plan gives its sheets, with the ids that they really have, as far as they stand. */
export function standingIds(plan: readonly Edit[], anchors: ReadonlyMap<string, Area>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const edit of plan) {
    const at = isSheetEdit(edit) && anchors.get(edit.anchor);
    if (isSheetEdit(edit) && at) ids.set(edit.id, at.sheet);
  }
  return ids;
}

/** An edit of cells or charts with its sheets called by the ids that they really have. */
export function onSheets<E extends CellsEdit | ChartEdit>(edit: E, ids: ReadonlyMap<string, string>): E {
  const real = (at: Area): Area => ({ ...at, sheet: ids.get(at.sheet) ?? at.sheet });
  if (isChartEdit(edit)) {
    const { categories, series } = edit.chart;
    const chart = {
      ...edit.chart,
      categories: real(categories),
      series: series.map((one) => ({ ...one, values: real(one.values) })),
    };
    return { ...edit, at: real(edit.at), chart };
  }
  if (edit.do !== 'write') return { ...edit, at: real(edit.at) };
  const now = edit.now.map((content) => (isLink(content) ? { ...content, link: real(content.link) } : content));
  return { ...edit, at: real(edit.at), now };
}
