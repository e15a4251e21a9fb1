import type { Table } from '@keshen/rules';
import type { Cells } from './cells.ts';
import type { Merges } from './merges.ts';
import { windowAt, type Window } from './window.ts';

/** A head has so many rows at most. A column in which nothing stands in any of them parts two tables. */
const tallest = 3;

/** Several heads must be worth so much more than one, lest a table with a blank column in it fall apart. */
const worth = 2;

/**
 * The heads that begin in this row: one, or several side by side, each with a key of its own. Where a table is
 * open already, `besideOthers`, what it goes on with beside the new head is no part of that.
 */
export function windowsAt(
  cells: Cells,
  merges: Merges,
  row: number,
  definitions: readonly Table[],
  sheet: string,
  besideOthers: boolean,
): readonly Window[] {
  const whole = windowAt(cells, merges, row, definitions, sheet);
  const stretches = stretchesOf(cells, merges, row);
  if (stretches.length < 2) return whole ? [whole] : [];
  const parts = stretches.flatMap((stretch) => {
    const window = windowAt(cells.only(stretch), merges, row, definitions, sheet);
    return window && hasKey(window) ? [window] : [];
  });
  const score = parts.reduce((sum, part) => sum + part.score, 0);
  return whole && score < whole.score + (besideOthers ? 0 : worth) ? [whole] : parts;
}

const hasKey = ({ definition: { key }, match }: Window): boolean => match.columns.has(key) || match.uncertain.has(key);

/** The columns of a row, parted where nothing stands between them, and where the first head of a stretch comes again. */
function stretchesOf(cells: Cells, merges: Merges, row: number): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  let before: number | undefined;
  for (const column of cells.columns) {
    if (!isUsed(cells, merges, row, column)) continue;
    const open = stretches.at(-1);
    const first = open && cells.text(row, open[0]!);
    if (!open || before !== column - 1 || (first !== '' && cells.text(row, column) === first)) stretches.push([column]);
    else open.push(column);
    before = column;
  }
  return stretches;
}

function isUsed(cells: Cells, merges: Merges, row: number, column: number): boolean {
  if (merges.at(row, column)) return true;
  for (let r = row; r < row + tallest; r++) if (cells.text(r, column) !== '') return true;
  return false;
}
