import { entered, type ExcelHost } from '@keshen/office-host/web';
import { Clerk, contains } from '@keshen/workbook/model';
import type { Area, Content } from '@keshen/workbook/port';
import { cellArea } from './selection.ts';
import { writtenText } from './written-text.ts';

/** What the clerk does to the open workbook from grid, formula bar and tools. */
export class ClerkDesk {
  private readonly host: ExcelHost;
  private readonly clerk: Clerk;

  constructor(host: ExcelHost) {
    this.host = host;
    this.clerk = new Clerk(host.book.model);
  }

  /** What is selected on the sheet in sight. */
  get selection(): Area {
    const { active, model } = this.host.book;
    return model.selection?.sheet === active.id ? model.selection : cellArea(active.id, 0, 0);
  }
  set selection(at: Area) {
    this.host.book.model.selection = at;
  }

  /** The content of the first selected cell, as it would be written. */
  get written(): string {
    const { active, model } = this.host.book;
    const { top, left } = this.selection;
    return writtenText(active.grid.get(top, left), model.date1904);
  }

  write(text: string): void {
    if (text !== this.written) this.paste([[text]]);
  }

  /** Writes a block from the first selected cell on. */
  paste(rows: readonly (readonly string[])[]): void {
    const { top, left, sheet } = this.selection;
    const { date1904 } = this.host.book.model;
    const width = Math.max(...rows.map((row) => row.length));
    const contents = rows.map((row) =>
      Array.from({ length: width }, (_, c): Content => entered(row[c] ?? '', date1904) ?? null),
    );
    this.clerk.type(sheet, top, left, contents);
  }

  /** The selected cells, to be put on the clipboard. */
  copied(): string {
    const { sheet, top, left, rows, columns } = this.selection;
    const { grid } = this.host.book.model.sheet(sheet);
    const { date1904 } = this.host.book.model;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => writtenText(grid.get(top + r, left + c), date1904)).join('\t'),
    ).join('\n');
  }

  clear(): void {
    const { sheet, top, left, rows, columns } = this.selection;
    this.clerk.type(
      sheet,
      top,
      left,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
    );
  }

  insertRows(): void {
    const { sheet, top, rows } = this.selection;
    this.clerk.insertRows(sheet, top, rows);
  }

  deleteRows(): void {
    const { sheet, top, rows } = this.selection;
    this.clerk.deleteRows(sheet, top, rows);
  }

  /** Sorts the selected rows by the first selected column; of one cell the list that it stands in. False where there is none. */
  sort(descending: boolean): boolean {
    const at = this.selection;
    if (at.rows > 1) this.clerk.sort(at, 0, descending);
    else {
      const list = this.host.book.active.lists.find((one) => contains(one.at, at.top, at.left));
      if (!list || list.at.rows < 3) return false;
      const rows = { ...list.at, top: list.at.top + 1, rows: list.at.rows - 1 };
      this.clerk.sort(rows, at.left - list.at.left, descending);
    }
    return true;
  }

  undo(): void {
    this.clerk.undo();
  }
}
