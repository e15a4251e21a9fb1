import {
  cellAddress,
  type Grid,
  type ModelSheet,
  type ModelWorkbook,
} from '../../packages/workbook/src/model/index.ts';
import type { CellValue } from '../../packages/workbook/src/port.ts';
import type { Difference, Seen } from './difference.ts';
import type { Oracle, OracleSheet } from './oracle.ts';

/**
 * All cells in which two readings of a workbook differ. A single sheet may be called anything: text has no names.
 * Formulas are compared where the other reader is SheetJS; LibreOffice spells them in its own way.
 */
export function differencesOf({ sheets }: ModelWorkbook, oracle: readonly OracleSheet[], by: Oracle): Difference[] {
  const alone = sheets.length === 1 && oracle.length === 1;
  const theirs = new Map(oracle.map((sheet) => [alone ? sheets[0]!.name : sheet.name, sheet]));
  const ours = new Set(sheets.map(({ name }) => name));
  const missing = [...theirs].filter(([name, { rows }]) => !ours.has(name) && hasData(rows));
  return [
    ...missing.map(([sheet]): Difference => ({ sheet, cell: '', ours: nothing, theirs: { value: true } })),
    ...sheets.flatMap((sheet) => sheetDifferences(sheet, theirs.get(sheet.name), by)),
  ];
}

export const hasData = (rows: OracleSheet['rows']): boolean => rows.some((row) => row.some((seen) => seen));

const nothing: Seen = { value: null };

function sheetDifferences({ name, grid }: ModelSheet, oracle: OracleSheet | undefined, by: Oracle): Difference[] {
  const found: Difference[] = [];
  if (!oracle) return grid.used() ? [{ sheet: name, cell: '', ours: { value: true }, theirs: nothing }] : [];
  const note = (row: number, column: number, ours: Seen, theirs: Seen) => {
    if (!sameValue(ours.value, theirs.value) || (by === 'SheetJS' && ours.formula !== theirs.formula))
      found.push({ sheet: name, cell: cellAddress(row, column), ours, theirs });
  };
  for (const [row, column] of grid.filled())
    note(row, column, seenIn(grid, row, column), oracle.rows[row]?.[column] ?? nothing);
  oracle.rows.forEach((cells, row) =>
    cells.forEach((theirs, column) => {
      if (theirs && !isFilled(grid, row, column)) note(row, column, nothing, theirs);
    }),
  );
  return found;
}

function seenIn(grid: Grid, row: number, column: number): Seen {
  const content = grid.get(row, column);
  const value = grid.value(row, column);
  return content !== null && typeof content === 'object' && 'formula' in content
    ? { value, formula: content.formula }
    : { value };
}

const isFilled = (grid: Grid, row: number, column: number): boolean => grid.get(row, column) !== null;

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}
