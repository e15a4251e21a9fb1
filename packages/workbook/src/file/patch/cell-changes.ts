import type { Area } from '../../port.ts';
import type { CellChange } from './sheet-change.ts';

/** Changes of cells, as they gather. A later one of the same cell counts. */
export class CellChanges {
  readonly byRow = new Map<number, Map<number, CellChange>>();

  put(row: number, column: number, change: CellChange): void {
    const changes = this.byRow.get(row);
    if (changes) changes.set(column, change);
    else this.byRow.set(row, new Map([[column, change]]));
  }
}

export function eachCell(at: Area, visit: (row: number, column: number) => void): void {
  for (let row = at.top; row < at.top + at.rows; row++)
    for (let column = at.left; column < at.left + at.columns; column++) visit(row, column);
}
