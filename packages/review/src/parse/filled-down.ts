import { cellKind, type CellBlock } from '@keshen/workbook/port';
import type { FoundTable } from '../find/index.ts';

const ditto = /^\s*(?:同上|同前|〃|″|")\s*$/;

/**
 * The rows of a column whose cell is another's: merged down from above, or saying 同上. Each with the row that counts.
 * Rows of totals or groups between them lend nothing: only rows of data do.
 */
export function filledDown(found: FoundTable, block: CellBlock, column: number): ReadonlyMap<number, number> {
  const origins = mergedDown(found, column);
  const kinds = block.kinds[column - block.at.left];
  const numbers = block.numbers[column - block.at.left];
  if (!kinds || !numbers) return origins;
  const known = new Map<number, boolean>();
  let above: number | undefined;
  for (const row of found.rows) {
    const r = row - block.at.top;
    if (above !== undefined && kinds[r] === cellKind.text && isDitto(block.pool, numbers[r]!, known))
      origins.set(row, origins.get(above) ?? above);
    above = row;
  }
  return origins;
}

/** Of texts that come again and again each is looked at once. */
function isDitto(pool: readonly string[], index: number, known: Map<number, boolean>): boolean {
  const text = pool[index]!;
  if (text.length === 0 || text.length >= 6) return false;
  let answer = known.get(index);
  if (answer === undefined) known.set(index, (answer = ditto.test(text)));
  return answer;
}

function mergedDown({ sheet, rows }: FoundTable, column: number): Map<number, number> {
  const origins = new Map<number, number>();
  const merges = (sheet.merges ?? [])
    .filter((merge) => merge.left === column && merge.rows > 1)
    .toSorted((a, b) => a.top - b.top);
  let i = 0;
  for (const { top, rows: height } of merges) {
    // Merges of one column do not overlap, and neither sweep turns back, whatever a broken file claims.
    while (i < rows.length && rows[i]! < top) i++;
    if (rows[i] !== top) continue;
    for (i++; i < rows.length && rows[i]! < top + height; i++) origins.set(rows[i]!, top);
  }
  return origins;
}
