import type { CellBlock } from '@keshen/workbook/port';

/** The first rows of a block. */
export function rowsAbove(block: CellBlock, rows: number): CellBlock {
  return {
    ...block,
    at: { ...block.at, rows },
    kinds: block.kinds.map((column) => column.subarray(0, rows)),
    numbers: block.numbers.map((column) => column.subarray(0, rows)),
    formulas: new Map([...block.formulas].filter(([key]) => key < rows * block.at.columns)),
  };
}
