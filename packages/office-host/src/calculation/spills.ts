import { areaAfterRows, type ModelSheet, type ModelWorkbook } from '@keshen/workbook/model';
import type { Area } from '@keshen/workbook/port';
import type { FunctionValue } from '../addin/function-calls.ts';

type Rows = readonly (readonly FunctionValue[])[];

interface Spill {
  readonly at: Area;
  readonly rows: Rows;
}

/** Where results of several cells stand: to the right of and below their formula. */
export class Spills {
  private spills: Spill[] = [];

  constructor(model: ModelWorkbook) {
    void model.watch((change) => {
      if (change.what === 'rows-inserted') this.rowsMoved(change.sheet, change.first, change.count);
      if (change.what === 'rows-deleted') this.rowsMoved(change.sheet, change.first, -change.count);
    });
  }

  areasOn(sheet: ModelSheet): readonly Area[] {
    return this.spills.flatMap(({ at }) => (at.sheet === sheet.id ? [at] : []));
  }

  /** Writes all but the first cell, which is the formula's own. False where something stands in the way. */
  spill(sheet: ModelSheet, top: number, left: number, rows: Rows): boolean {
    const at = { sheet: sheet.id, top, left, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const places = placesOf({ at, rows });
    if (places.some(([row, column]) => sheet.grid.get(row, column) !== null)) return false;
    for (const [row, column, value] of places) sheet.grid.set(row, column, value);
    if (places.length > 0) this.spills.push({ at, rows });
    return true;
  }

  /** Takes back what had spilled on a sheet; what was typed over it stays. */
  clear(sheet: ModelSheet): void {
    for (const spill of this.spills.filter(({ at }) => at.sheet === sheet.id))
      for (const [row, column, value] of placesOf(spill))
        if (sheet.grid.get(row, column) === value) sheet.grid.set(row, column, null);
    this.spills = this.spills.filter(({ at }) => at.sheet !== sheet.id);
  }

  private rowsMoved(sheet: string, first: number, by: number): void {
    this.spills = this.spills.flatMap(({ at, rows }) => {
      const moved = at.sheet === sheet ? areaAfterRows(at, first, by) : at;
      return moved ? [{ at: moved, rows }] : [];
    });
  }
}

const placesOf = ({ at, rows }: Spill): readonly (readonly [row: number, column: number, value: FunctionValue])[] =>
  rows.flatMap((values, r) =>
    values.flatMap((value, c) => (r + c > 0 ? [[at.top + r, at.left + c, value] as const] : [])),
  );
