import type { Area } from '../port.ts';
import { areaAfterRows, runsAfterRows } from './shifted.ts';
import type { ModelSheet } from './sheet.ts';
import type { ModelWorkbook } from './workbook.ts';

/** Inserts empty rows before row `first`, or deletes rows from it on where `by` is negative, with all that stands by rows. */
export function moveRows(model: ModelWorkbook, sheet: ModelSheet, first: number, by: number): void {
  const after = (at: Area): Area | undefined => (at.sheet === sheet.id ? areaAfterRows(at, first, by) : at);
  sheet.grid.moveRows(by < 0 ? first - by : first, by);
  sheet.merges = sheet.merges.flatMap((at) => after(at) ?? []);
  sheet.hiddenRows = runsAfterRows(sheet.hiddenRows, first, by);
  sheet.lists = sheet.lists.flatMap((list) => {
    const at = after(list.at);
    return at ? [{ ...list, at }] : [];
  });
  for (const [name, area] of model.anchors) {
    const at = after(area);
    if (at) model.anchors.set(name, at);
    else model.anchors.delete(name);
  }
  for (const [layer, marks] of model.marks)
    model.marks.set(
      layer,
      marks.flatMap((mark) => {
        const [at, codes] = [after(mark.at), after(mark.codes)];
        return at && codes ? [{ ...mark, at, codes }] : [];
      }),
    );
}
