import type { Area, Author, Content } from '../port.ts';
import { moveRows } from './move-rows.ts';
import { sortOrder } from './sort-order.ts';
import type { ModelWorkbook } from './workbook.ts';

type Back = () => void;

/**
 * Works on a model as people do in Excel, and has those told who watch it: for tests, and for hosts that are played over
 * a model. Rows and columns count from 0.
 */
export class Clerk {
  private readonly model: ModelWorkbook;
  private readonly by: Author;
  private readonly backs: Back[] = [];

  constructor(model: ModelWorkbook, by: Author = 'clerk') {
    this.model = model;
    this.by = by;
  }

  /** Types, pastes or clears a block, row by row. */
  type(sheet: string, top: number, left: number, rows: readonly (readonly Content[])[]): void {
    const at: Area = { sheet, top, left, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const before = this.contents(at);
    this.put(at, rows);
    this.backs.push(() => this.put(at, before));
  }

  insertRows(sheet: string, first: number, count: number): void {
    this.move(sheet, first, count);
    this.backs.push(() => this.move(sheet, first, -count));
  }

  deleteRows(sheet: string, first: number, count: number): void {
    const { used } = this.model.sheet(sheet);
    const columns = used ? used.left + used.columns : 1;
    const at: Area = { sheet, top: first, left: 0, rows: count, columns };
    const before = this.contents(at);
    const anchors = [...this.model.anchors];
    this.move(sheet, first, -count);
    this.backs.push(() => {
      this.move(sheet, first, count);
      this.put(at, before);
      // As in Excel: a name that lost its last rows has them again.
      for (const [name, area] of anchors) if (area.sheet === sheet) this.model.anchors.set(name, area);
    });
  }

  /** Sorts the rows of an area by what one of its columns, counted within it, shows. */
  sort(at: Area, column: number, descending = false): void {
    const before = this.contents(at);
    const { grid } = this.model.sheet(at.sheet);
    const order = sortOrder(descending);
    const sorted = before
      .map((row, r) => ({ row, key: grid.value(at.top + r, at.left + column) }))
      .toSorted((a, b) => order(a.key, b.key));
    this.reorder(
      at,
      sorted.map(({ row }) => row),
    );
    this.backs.push(() => this.reorder(at, before));
  }

  addSheet(name: string, cells: readonly (readonly Content[])[]): string {
    const id = String(Math.max(0, ...this.model.sheets.map((sheet) => Number(sheet.id) || 0)) + 1);
    this.model.addSheet({ name, id, cells });
    this.model.tell({ what: 'sheet-added', sheet: id, by: this.by });
    return id;
  }

  rename(sheet: string, name: string): void {
    this.model.sheet(sheet).name = name;
    this.model.tell({ what: 'sheet-renamed', sheet, by: this.by });
  }

  deleteSheet(id: string): void {
    const { sheets, anchors } = this.model;
    sheets.splice(sheets.indexOf(this.model.sheet(id)), 1);
    for (const [name, at] of anchors) if (at.sheet === id) anchors.delete(name);
    this.model.tell({ what: 'sheet-deleted', sheet: id, by: this.by });
  }

  /** Lets the formula of a cell show another result, as a calculation does. */
  calculate(sheet: string, row: number, column: number, result: number): void {
    const { grid } = this.model.sheet(sheet);
    const content = grid.get(row, column);
    if (typeof content !== 'object' || content === null || !('formula' in content)) return;
    grid.set(row, column, result);
    grid.putFormula(row, column, content.formula);
    this.model.tell({ what: 'calculated', sheet });
  }

  /** Takes back what this clerk did last to cells or rows. */
  undo(): void {
    this.backs.pop()?.();
  }

  private put(at: Area, rows: readonly (readonly Content[])[]): void {
    this.write(at, rows);
    this.model.tell({ what: 'edited', at, by: this.by });
  }

  private reorder(at: Area, rows: readonly (readonly Content[])[]): void {
    this.write(at, rows);
    this.model.tell({ what: 'sorted', at, by: this.by });
  }

  private move(id: string, first: number, by: number): void {
    moveRows(this.model, this.model.sheet(id), first, by);
    const what = by < 0 ? 'rows-deleted' : 'rows-inserted';
    this.model.tell({ what, sheet: id, first, count: Math.abs(by), by: this.by });
  }

  private write({ sheet, top, left }: Area, rows: readonly (readonly Content[])[]): void {
    const { grid } = this.model.sheet(sheet);
    rows.forEach((row, r) => row.forEach((content, c) => grid.set(top + r, left + c, content)));
  }

  private contents({ sheet, top, left, rows, columns }: Area): Content[][] {
    const { grid } = this.model.sheet(sheet);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => grid.get(top + r, left + c)),
    );
  }
}
