import { cellKind, type CellBlock, type CellValue, type Content, type Link } from '../port.ts';

/** The value at a place of a block, counted within it; empty beyond its edges. */
export function valueAt({ kinds, numbers, pool }: CellBlock, row: number, column: number): CellValue {
  const number = numbers[column]?.[row] ?? 0;
  switch (kinds[column]?.[row]) {
    case cellKind.text:
      return pool[number]!;
    case cellKind.number:
      return number;
    case cellKind.truth:
      return number === 1;
    case cellKind.error:
      return { error: pool[number]! };
    default:
      return null;
  }
}

/** What stands in a cell of the sheet, as far as the block covers it; a formula as formula, where it was asked for. */
export function contentAt(block: CellBlock, row: number, column: number): Exclude<Content, Link> {
  const r = row - block.at.top;
  const c = column - block.at.left;
  if (c < 0 || c >= block.at.columns) return null;
  const formula = block.formulas.get(r * block.at.columns + c);
  return formula === undefined ? valueAt(block, r, c) : { formula };
}
