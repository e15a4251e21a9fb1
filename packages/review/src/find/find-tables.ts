import type { Table } from '@keshen/rules';
import type { Area, CellBlock, Sheet } from '@keshen/workbook/port';
import { Cells } from './cells.ts';
import type { FoundTable } from './found-table.ts';
import { FormWords } from './form-words.ts';
import { Merges } from './merges.ts';
import { rowRole, type Landmarks } from './row-role.ts';
import { findUnitRow } from './unit-row.ts';
import { windowAt, type Window } from './window.ts';

/** So many rows of a sheet are looked at closely for the head of a first table. Below them it must use the form's words. */
const closely = 200;

/**
 * Finds every table of the definitions on a sheet, wherever it stands: below titles and unit rows, under one row of
 * heads or two, with totals, groups, notes, blank rows and repeated heads between its rows. `block` holds the sheet's cells.
 */
export function findTables(sheet: Sheet, block: CellBlock, definitions: readonly Table[]): readonly FoundTable[] {
  const cells = new Cells(block);
  const merges = new Merges(sheet.merges);
  const words = new FormWords(definitions);
  const found: FoundTable[] = [];
  let open: OpenTable | undefined;
  let looked = 0;

  for (let row = cells.top; row < cells.bottom; row++) {
    const filled = cells.filled(row);
    if (filled.length === 0) continue;
    if (open?.repeatsHead(row)) continue;
    if (words.headLike(cells, row, filled) || (!open && looked++ < closely)) {
      const window = bestFrom(row);
      if (window) {
        if (open) found.push(open.endAbove().close());
        open = new OpenTable(sheet, cells, merges, window, found.at(-1)?.area);
        row += window.height - 1;
        continue;
      }
    }
    open?.take(row, filled);
  }
  if (open) found.push(open.close());
  return found;

  /** The head that begins here, unless a clearly better one begins just below. */
  function bestFrom(row: number): Window | undefined {
    const window = windowAt(cells, merges, row, definitions, sheet.name);
    const better =
      window &&
      [1, 2].some((n) => (windowAt(cells, merges, row + n, definitions, sheet.name)?.score ?? 0) > window.score + 0.3);
    return better ? undefined : window;
  }
}

class OpenTable {
  private readonly rows: number[] = [];
  private readonly landmarks: Landmarks;
  private readonly headRows: readonly (readonly (readonly [column: number, text: string])[])[];
  private footed = false;
  private readonly sheet: Sheet;
  private readonly cells: Cells;
  private readonly merges: Merges;
  private readonly window: Window;
  private readonly above: Area | undefined;

  constructor(sheet: Sheet, cells: Cells, merges: Merges, window: Window, above: Area | undefined) {
    this.sheet = sheet;
    this.cells = cells;
    this.merges = merges;
    this.window = window;
    this.above = above;
    const { definition, match, heads, top, height } = window;
    const column = (field: string) => (match.columns.get(field) ?? match.uncertain.get(field))?.column;
    const matched = [...match.columns.values(), ...match.uncertain.values()];
    this.landmarks = {
      key: column(definition.key),
      title: column(definition.title),
      matched: new Set(matched.map(({ column }) => column)),
      width: heads.length,
    };
    this.headRows = Array.from({ length: height }, (_, h) =>
      heads.map(({ column }) => [column, cells.text(top + h, column)] as const).filter(([, text]) => text !== ''),
    );
  }

  /** Printed tables repeat their head on every page; of a head of two rows each is known by itself. */
  repeatsHead(row: number): boolean {
    return this.headRows.some((head) => {
      let misses = 0;
      for (const [column, text] of head)
        if (this.cells.text(row, column) !== text && 2 * ++misses >= head.length) return false;
      return head.length > 0;
    });
  }

  take(row: number, filled: readonly number[]): void {
    const role = rowRole(this.cells, this.merges, row, filled, this.landmarks);
    // Below the notes at the foot, thin rows go on with them.
    if (role === 'data' && !(this.footed && filled.length <= 2)) this.rows.push(row);
    this.footed = role === 'note' || (this.footed && role !== 'data') || (this.footed && filled.length <= 2);
  }

  /** Another head follows: single cells just above it are its title, not rows of ours. */
  endAbove(): this {
    while (this.rows.length > 0 && this.cells.filled(this.rows.at(-1)!, 2).length === 1) this.rows.pop();
    return this;
  }

  close(): FoundTable {
    const { definition, match, heads, top, height } = this.window;
    const columns = heads.map(({ column }) => column);
    const left = Math.min(...columns);
    const across = { sheet: this.sheet.id, top, left, columns: Math.max(...columns) - left + 1 };
    const last = this.rows.at(-1) ?? top + height - 1;
    const unitRow = findUnitRow(this.cells, top, this.above ? this.above.top + this.above.rows : 0);
    return {
      definition,
      sheet: this.sheet,
      header: { ...across, rows: height },
      heads,
      columns: match.columns,
      uncertain: match.uncertain,
      missing: Object.keys(definition.fields).filter(
        (field) => definition.fields[field]!.required && !match.columns.has(field) && !match.uncertain.has(field),
      ),
      rows: this.rows,
      area: { ...across, rows: last - top + 1 },
      ...(unitRow && { unitRow }),
    };
  }
}
