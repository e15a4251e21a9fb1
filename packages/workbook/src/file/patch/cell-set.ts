import { maxColumns } from '../../model/index.ts';

/** A cell as one number, in the order of rows, and in rows of columns. */
export const keyOfCell = (row: number, column: number): number => row * maxColumns + column;

/** Any cells of a sheet, eight bytes each. */
export class CellSet {
  private readonly keys: Float64Array;

  constructor(keys: readonly number[]) {
    this.keys = Float64Array.from(keys).sort();
  }

  get size(): number {
    return this.keys.length;
  }

  /** Those in which there is one, in order. */
  *rows(): Iterable<number> {
    let last = -1;
    for (const key of this.keys) {
      const row = Math.floor(key / maxColumns);
      if (row !== last) yield (last = row);
    }
  }

  columnsOf(row: number): number[] {
    const cells = this.keys.subarray(this.firstFrom(keyOfCell(row, 0)), this.firstFrom(keyOfCell(row + 1, 0)));
    return Array.from(cells, (key) => key % maxColumns);
  }

  has(row: number, column: number): boolean {
    const key = keyOfCell(row, column);
    return this.keys[this.firstFrom(key)] === key;
  }

  /** The place of the first key that is not less. */
  private firstFrom(key: number): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
