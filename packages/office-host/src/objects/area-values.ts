import type { Area } from '@keshen/workbook/port';
import { contains } from '@keshen/workbook/model';

/** One property of the cells of a sheet, kept as the areas that it was set for; the last one counts. */
export class AreaValues<T> {
  private readonly layers: { readonly at: Area; readonly value: T }[] = [];

  set(at: Area, value: T): void {
    const covered = (layer: Area) =>
      contains(at, layer.top, layer.left) && contains(at, layer.top + layer.rows - 1, layer.left + layer.columns - 1);
    for (let i = this.layers.length - 1; i >= 0; i--) if (covered(this.layers[i]!.at)) this.layers.splice(i, 1);
    this.layers.push({ at, value });
  }

  get(row: number, column: number): T | undefined {
    return this.layers.findLast(({ at }) => contains(at, row, column))?.value;
  }
}
