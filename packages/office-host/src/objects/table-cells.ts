import type { Area } from '@keshen/workbook/port';
import type { Grid, ModelSheet } from '@keshen/workbook/model';

/** Moves the cells of a row from `column` on: `1` makes room for a cell, `-1` closes the gap of one. */
export function shiftRow(sheet: ModelSheet, row: number, column: number, by: 1 | -1): void {
  const { used, grid } = sheet;
  if (!used) return;
  const end = used.left + used.columns;
  const cells = Array.from({ length: Math.max(0, end - column) }, (_, i) => grid.get(row, column + i));
  const moved = by === 1 ? [null, ...cells] : [...cells.slice(1), null];
  moved.forEach((content, i) => grid.set(row, column + i, content));
}

/** Every column of a table has a header, and no two the same: Excel numbers what is empty or repeated. */
export function nameHeaders(grid: Grid, at: Area): void {
  const taken = new Set<string>();
  for (let column = at.left; column < at.left + at.columns; column++) {
    const standing = grid.value(at.top, column);
    let name = standing === null ? `列${column - at.left + 1}` : String(standing);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${String(standing ?? '列')}${n}`;
    taken.add(name.toLowerCase());
    if (name !== standing) grid.set(at.top, column, name);
  }
}
