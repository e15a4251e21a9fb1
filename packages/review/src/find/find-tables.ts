import type { Table } from '@keshen/rules';
import type { CellBlock, Sheet } from '@keshen/workbook/port';
import { Cells } from './cells.ts';
import type { FoundTable } from './found-table.ts';
import { FormWords } from './form-words.ts';
import { Merges } from './merges.ts';
import { OpenTable } from './open-table.ts';
import { windowsAt } from './side-by-side.ts';
import type { Window } from './window.ts';

/** So many rows of a sheet are looked at closely for the head of a first table. Below them it must use the form's words. */
const closely = 200;

/**
 * Finds every table of the definitions on a sheet, wherever it stands: below titles and unit rows, beside another table,
 * under one row of heads or up to three, with totals, groups, notes, blank rows and repeated heads between its rows.
 * `block` holds the sheet's cells.
 */
export function findTables(sheet: Sheet, block: CellBlock, definitions: readonly Table[]): readonly FoundTable[] {
  const cells = new Cells(block);
  const merges = new Merges(sheet.merges);
  const words = new FormWords(definitions);
  const found: FoundTable[] = [];
  let open: readonly OpenTable[] = [];
  let looked = 0;

  for (let row = cells.top; row < cells.bottom; row++) {
    const filled = cells.filled(row);
    if (filled.length === 0) continue;
    const taking = open.filter((table) => !table.repeatsHead(row));
    if (open.length > 0 && taking.length === 0) continue;
    if (words.headLike(cells, row, filled) || (open.length === 0 && looked++ < closely)) beginAt(row);
    for (const table of open) if (taking.includes(table)) table.take(row);
  }
  for (const table of open) found.push(table.close());
  return found.toSorted((a, b) => a.header.top - b.header.top || a.header.left - b.header.left);

  /** Opens the tables whose heads begin here; those in whose columns they stand end above. */
  function beginAt(row: number): void {
    const windows = bestFrom(row);
    if (windows.length === 0) return;
    const ended = open.filter(({ span }) => windows.some((window) => overlap(span, spanOf(window))));
    for (const table of ended) found.push(table.endAbove().close());
    const staying = open.filter((table) => !ended.includes(table));
    for (const table of staying) for (const window of windows) table.makeRoomFor(spanOf(window));
    const from = Math.max(0, ...found.map(({ area }) => area.top + area.rows));
    open = [...staying, ...windows.map((window) => new OpenTable(sheet, merges, window, from))];
  }

  /** The heads that begin here, but for those that begin clearly better just below. */
  function bestFrom(row: number): readonly Window[] {
    const windows = at(row);
    const below = windows.length === 0 ? [] : [...at(row + 1), ...at(row + 2)];
    return windows.filter((window) => !below.some((other) => isClearlyBetter(other, window)));
  }

  function at(row: number): readonly Window[] {
    return windowsAt(cells, merges, row, definitions, sheet.name, open.length > 0);
  }
}

/** A group in the row above may be what tells two columns apart: it is not given up for a better likeness. */
const isClearlyBetter = (below: Window, window: Window): boolean =>
  overlap(spanOf(below), spanOf(window)) &&
  below.score > window.score + 0.3 &&
  below.match.columns.size >= window.match.columns.size;

type ColumnSpan = OpenTable['span'];

function spanOf({ heads }: Window): ColumnSpan {
  const columns = heads.map(({ column }) => column);
  return [Math.min(...columns), Math.max(...columns)];
}

const overlap = ([left, right]: ColumnSpan, [otherLeft, otherRight]: ColumnSpan): boolean =>
  left <= otherRight && otherLeft <= right;
