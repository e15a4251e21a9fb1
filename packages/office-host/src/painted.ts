import type { ExcelHost } from './excel-host.ts';
import { ruleFormula } from './rule-formula.ts';

/** A cell as the conditional formats colour it. Row and column count from 0. */
export interface PaintedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB` */
  readonly fill: string;
}

/** The cells that conditional formats with a formula colour, as Excel would: the first that applies gives the colour. */
export function paintedCells({ book }: ExcelHost): PaintedCell[] {
  return book.model.sheets.flatMap((sheet) => {
    const painted = new Map<string, PaintedCell>();
    const look = (row: number, column: number) => {
      const value = sheet.grid.value(row, column);
      return typeof value === 'object' && value !== null ? undefined : value;
    };
    for (const { type, at, formula, fill } of book.side(sheet).rules) {
      if (type !== 'Custom') continue;
      const applies = ruleFormula(formula);
      for (let r = 0; r < at.rows; r++)
        for (let c = 0; c < at.columns; c++) {
          const [row, column] = [at.top + r, at.left + c];
          const key = `${row},${column}`;
          if (!painted.has(key) && applies(r, c, look) === true)
            painted.set(key, { sheet: sheet.id, row, column, fill });
        }
    }
    return [...painted.values()];
  });
}
