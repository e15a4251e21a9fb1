import { contentAt } from '@keshen/workbook/model';
import type { Area, CellBlock, Edit, ResultColumn, Sheet, WriteEdit } from '@keshen/workbook/port';

/** Takes columns of ours off, with what stands in them. `block` holds them. */
export function columnsRemoval(anchor: string, at: Area, block: CellBlock, sheet: Sheet): Edit[] {
  const body: Area = { ...at, top: at.top + 1, rows: at.rows - 1 };
  const was = Array.from({ length: body.rows * body.columns }, (_, i) =>
    contentAt(block, body.top + Math.floor(i / body.columns), body.left + (i % body.columns)),
  );
  const isHidden = (column: number) => sheet.hiddenColumns.some(([first, last]) => column >= first && column <= last);
  const columns = Array.from({ length: at.columns }, (_, c): ResultColumn => ({
    header: String(contentAt(block, at.top, at.left + c) ?? ''),
    width: 10,
    hidden: isHidden(at.left + c),
  }));
  const blank: Edit[] = was.some((content) => content !== null)
    ? [{ do: 'write', at: body, was, now: was.map(() => null) }]
    : [];
  return [...blank, { do: 'remove-columns', at, columns, anchor }];
}

/** Empties a sheet of ours, which the plan calls `id`, so that it can be removed. `block` holds all that is on it. */
export function contentsRemoval(id: string, block: CellBlock): WriteEdit {
  const { top, left, rows, columns } = block.at;
  const was = Array.from({ length: rows * columns }, (_, i) =>
    contentAt(block, top + Math.floor(i / columns), left + (i % columns)),
  );
  return { do: 'write', at: { ...block.at, sheet: id }, was, now: was.map(() => null) };
}
