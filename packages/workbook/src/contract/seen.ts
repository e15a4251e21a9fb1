import { cellKind, type Area, type CellBlock, type Content, type Runs, type Workbook } from '../port.ts';

/** What stands in an area, row by row; a formula as formula. */
export async function seen(workbook: Workbook, at: Area): Promise<Content[][]> {
  const block = await workbook.read(at, ['formulas']);
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) => {
      const formula = block.formulas.get(r * at.columns + c);
      return formula === undefined ? valueAt(block, r, c) : { formula };
    }),
  );
}

/** The value of one cell of a block. */
export function valueAt({ kinds, numbers, pool }: CellBlock, row: number, column: number): Content {
  const number = numbers[column]![row]!;
  switch (kinds[column]![row]) {
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

/** Every row or column that the runs hold: hosts may cut the same stretch differently. */
export const flat = (runs: Runs): number[] =>
  runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)).sort((a, b) => a - b);

/** The edges of an area, without its sheet. */
export const edges = ({ top, left, rows, columns }: Area): number[] => [top, left, rows, columns];
