import { maxColumns, maxRows } from '@keshen/workbook/model';
import type { Area } from '@keshen/workbook/port';

/** One cell of a sheet. */
export const cellArea = (sheet: string, top: number, left: number): Area => ({ sheet, top, left, rows: 1, columns: 1 });

/** The area between two cells of a sheet. */
export function areaBetween(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  const rows = Math.max(a.top, b.top) - top + 1;
  const columns = Math.max(a.left, b.left) - left + 1;
  return { sheet: a.sheet, top, left, rows, columns };
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** The cell that a key leads to; undefined for other keys. */
export function moved({ sheet, top, left }: Area, key: string): Area | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const within = (place: number, end: number) => Math.min(Math.max(0, place), end - 1);
  return cellArea(sheet, within(top + step[0], maxRows), within(left + step[1], maxColumns));
}
