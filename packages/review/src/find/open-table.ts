import type { Sheet } from '@keshen/workbook/port';
import type { Cells } from './cells.ts';
import type { FoundTable } from './found-table.ts';
import type { Merges } from './merges.ts';
import { rowRole, type Landmarks } from './row-role.ts';
import { titleRows } from './named-after.ts';
import { findUnitRow } from './unit-row.ts';
import type { Window } from './window.ts';

/** A table whose head was found, and which takes rows until another head closes it. */
export class OpenTable {
  private readonly rows: number[] = [];
  private readonly landmarks: Landmarks;
  private readonly headRows: readonly (readonly (readonly [column: number, text: string])[])[];
  private footed = false;
  private readonly sheet: Sheet;
  private cells: Cells;
  private readonly merges: Merges;
  private readonly window: Window;
  /** The first row that belongs to no table above. */
  private readonly from: number;

  constructor(sheet: Sheet, merges: Merges, window: Window, from: number) {
    this.sheet = sheet;
    this.cells = window.cells;
    this.merges = merges;
    this.window = window;
    this.from = from;
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
      heads.map(({ column }) => [column, this.cells.text(top + h, column)] as const).filter(([, text]) => text !== ''),
    );
  }

  /** The first and the last column with a head. */
  get span(): readonly [left: number, right: number] {
    const columns = this.window.heads.map(({ column }) => column);
    return [Math.min(...columns), Math.max(...columns)];
  }

  /** Printed tables repeat their head on every page; of a head of several rows each is known by itself. */
  repeatsHead(row: number): boolean {
    return this.headRows.some((head) => {
      let misses = 0;
      for (const [column, text] of head)
        if (this.cells.text(row, column) !== text && 2 * ++misses >= head.length) return false;
      return head.length > 0;
    });
  }

  /** Leaves the columns from one on, or up to one, to a table that begins beside this one. */
  makeRoomFor([left, right]: readonly [left: number, right: number]): void {
    const [own] = this.span;
    this.cells = this.cells.only(this.cells.columns.filter((column) => (own < left ? column < left : column > right)));
  }

  take(row: number): void {
    const filled = this.cells.filled(row);
    if (row < this.window.top + this.window.height || filled.length === 0 || this.repeatsTitle(row, filled)) return;
    const role = rowRole(this.cells, this.merges, row, filled, this.landmarks);
    // Below the notes at the foot, thin rows go on with them.
    if (role === 'data' && !(this.footed && filled.length <= 2)) this.rows.push(row);
    this.footed = role === 'note' || (this.footed && role !== 'data') || (this.footed && filled.length <= 2);
  }

  /** Over the head of the next page stands again what stands over the first: title, unit, parts of the form. */
  private repeatsTitle(row: number, filled: readonly number[]): boolean {
    const { top } = this.window;
    for (let over = top - 1; over >= Math.max(this.from, top - titleRows); over--)
      if (filled.every((column) => sameTitle(this.cells.text(row, column), this.cells.text(over, column)))) return true;
    return false;
  }

  /** Another head follows: single cells just above it are its title, not rows of ours. */
  endAbove(): this {
    while (this.rows.length > 0 && this.cells.filled(this.rows.at(-1)!, 2).length === 1) this.rows.pop();
    return this;
  }

  close(): FoundTable {
    const { definition, match, heads, top, height } = this.window;
    const [left, right] = this.span;
    const across = { sheet: this.sheet.id, top, left, columns: right - left + 1 };
    const last = this.rows.at(-1) ?? top + height - 1;
    const unitRow = findUnitRow(this.cells, top, this.from);
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

const sameTitle = (text: string, first: string): boolean =>
  text !== '' && (text === first || text.replace(continued, '') === first);

const continued = /\s*[（(]?续表?[\d一二三四五六七八九十]*[)）]?$/;
