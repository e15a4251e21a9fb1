import { contains } from '../../model/index.ts';
import type { Area } from '../../port.ts';
import type { CellSet } from './cell-set.ts';
import type { CellChange } from './sheet-change.ts';

/** Cells of one kind of change, and what becomes of each; undefined where nothing does. */
export interface CellGroup {
  /** Their rows, in order. */
  readonly rows: () => Iterable<number>;
  /** Their columns in one of these rows. */
  readonly columnsOf: (row: number) => Iterable<number>;
  readonly changeOf: (row: number, column: number) => CellChange | undefined;
}

/**
 * The changes of a sheet's cells, made row by row as they are asked for: there may be millions. Of several groups the
 * last one that has a change for a cell counts.
 */
export class CellChanges {
  private readonly groups: readonly CellGroup[];

  constructor(groups: readonly CellGroup[]) {
    this.groups = groups;
  }

  /** The rows that change, in order, each with its changes by column. */
  *[Symbol.iterator](): Iterator<readonly [row: number, changes: ReadonlyMap<number, CellChange>]> {
    const rows = Int32Array.from(new Set(this.groups.flatMap(({ rows }) => [...rows()]))).sort();
    for (const row of rows) {
      const changes = this.of(row);
      if (changes.size > 0) yield [row, changes];
    }
  }

  has(row: number, column: number): boolean {
    return this.groups.some(({ changeOf }) => changeOf(row, column) !== undefined);
  }

  private of(row: number): ReadonlyMap<number, CellChange> {
    const changes = new Map<number, CellChange>();
    for (const { columnsOf, changeOf } of this.groups)
      for (const column of columnsOf(row)) {
        const change = changeOf(row, column);
        if (change) changes.set(column, change);
      }
    return changes;
  }
}

/** Cells here and there. */
export const inSet = (cells: CellSet, changeOf: CellGroup['changeOf']): CellGroup => ({
  rows: () => cells.rows(),
  columnsOf: (row) => cells.columnsOf(row),
  changeOf: (row, column) => (cells.has(row, column) ? changeOf(row, column) : undefined),
});

/** All cells of an area. */
export const inArea = (at: Area, changeOf: CellGroup['changeOf']): CellGroup => ({
  rows: () => range(at.top, at.rows),
  columnsOf: (row) => (contains(at, row, at.left) ? range(at.left, at.columns) : []),
  changeOf: (row, column) => (contains(at, row, column) ? changeOf(row, column) : undefined),
});

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
