import { maxColumns } from '../../model/index.ts';
import type { Content } from '../../port.ts';
import { keyOfCell } from './cell-set.ts';

const pageRows = 1024;

/**
 * What stood in cells before they were first touched. An annotation touches some in every row, nearly all of them empty
 * before: those cost a bit each.
 */
export class OriginalCells {
  /** Which cells are known, by column and page of rows. */
  private readonly pages = new Map<number, Uint8Array>();
  private readonly filled = new Map<number, Content>();

  /** Takes note of a cell, unless it is known. */
  keep(row: number, column: number, content: Content): void {
    const key = keyOfCell(Math.floor(row / pageRows), column);
    let page = this.pages.get(key);
    if (!page) this.pages.set(key, (page = new Uint8Array(pageRows / 8)));
    const [byte, bit] = [(row % pageRows) >> 3, 1 << (row & 7)];
    if (page[byte]! & bit) return;
    page[byte]! |= bit;
    if (content !== null) this.filled.set(keyOfCell(row, column), content);
  }

  /** All cells that are known, in no order that matters. */
  *[Symbol.iterator](): Iterator<readonly [row: number, column: number, before: Content]> {
    for (const [key, page] of this.pages) {
      const [first, column] = [Math.floor(key / maxColumns) * pageRows, key % maxColumns];
      for (let i = 0; i < pageRows; i++)
        if (page[i >> 3]! & (1 << (i & 7)))
          yield [first + i, column, this.filled.get(keyOfCell(first + i, column)) ?? null];
    }
  }
}
