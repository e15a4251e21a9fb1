import type { ListArea } from '@keshen/workbook/port';
import type { ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument } from '../host-error.ts';
import { ExcelCollection, sameName } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import { Range } from './range.ts';
import { nameHeaders, shiftRow } from './table-cells.ts';

/** The tables of one sheet or of the workbook. */
export class Tables extends ExcelCollection<Table> {
  private readonly book: OpenBook;
  private readonly sheets: readonly ModelSheet[];

  constructor(book: OpenBook, sheets: readonly ModelSheet[]) {
    super();
    this.book = book;
    this.sheets = sheets;
  }
  override items(): readonly Table[] {
    return this.sheets.flatMap((sheet) =>
      sheet.lists.filter(({ kind }) => kind === 'table').map(({ name }) => new Table(this.book, sheet, name)),
    );
  }
  override find(key: unknown): Table | undefined {
    return this.items().find(({ Name }) => sameName(Name, key));
  }
}

/** A table is known by its name, which is unique in the workbook. */
export class Table extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly name: string;

  constructor(book: OpenBook, sheet: ModelSheet, name: string) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.name = name;
  }
  override identity(): Readonly<Record<string, string>> {
    return { Id: this.name };
  }
  get Id(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Columns(): TableColumns {
    return new TableColumns(this.book, this.sheet, this);
  }
  get at(): ListArea['at'] {
    const list = this.sheet.lists.find(({ kind, name }) => kind === 'table' && name === this.name);
    if (!list) throw invalidArgument(`table ${this.name} is gone`);
    return list.at;
  }
  set at(at: ListArea['at']) {
    this.sheet.lists = this.sheet.lists.map((list) =>
      list.kind === 'table' && list.name === this.name ? { ...list, at } : list,
    );
  }
  GetRange(): Range {
    return this.book.range(this.sheet, this.at);
  }
  /** Cells stay where they are; a header that is empty gets a name. */
  Resize(to: Range | string): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const { at } = to instanceof Range ? to : this.book.rangeAt(to, this.sheet);
    if (at.top !== this.at.top || at.rows < 2) throw invalidArgument('the header row stays where it is');
    if (at.left >= this.at.left + this.at.columns || at.left + at.columns <= this.at.left)
      throw invalidArgument('the new range overlaps the old one');
    this.at = at;
    nameHeaders(this.sheet.grid, at);
    this.book.events.written({ ...at, rows: 1 });
  }
}

class TableColumns extends ExcelCollection<TableColumn> {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly table: Table;

  constructor(book: OpenBook, sheet: ModelSheet, table: Table) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.table = table;
  }
  override items(): readonly TableColumn[] {
    return Array.from(
      { length: this.table.at.columns },
      (_, i) => new TableColumn(this.book, this.sheet, this.table, i),
    );
  }
  override find(key: unknown): TableColumn | undefined {
    return this.items().find(({ Name }) => sameName(Name, key));
  }
  /** Cells beside the table move to the right. */
  Add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    if (values !== undefined && values !== null) throw invalidArgument('the host adds empty columns');
    const { at } = this.table;
    const column = index === undefined || index === null || index === -1 ? at.columns : index;
    if (column < 0 || column > at.columns) throw invalidArgument('no such column');
    for (let row = at.top; row < at.top + at.rows; row++) shiftRow(this.sheet, row, at.left + column, 1);
    if (name) this.sheet.grid.set(at.top, at.left + column, name);
    this.table.at = { ...at, columns: at.columns + 1 };
    nameHeaders(this.sheet.grid, this.table.at);
    this.book.events.columns('ColumnInserted', { ...at, left: at.left + column, columns: 1 });
    return new TableColumn(this.book, this.sheet, this.table, column);
  }
}

class TableColumn extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly table: Table;
  private readonly index: number;

  constructor(book: OpenBook, sheet: ModelSheet, table: Table, index: number) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.table = table;
    this.index = index;
  }
  override identity(): Readonly<Record<string, string>> {
    return { Id: String(this.index + 1) };
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    const { at } = this.table;
    return String(this.sheet.grid.value(at.top, at.left + this.index) ?? '');
  }
  /** Cells beside the table move to the left. */
  Delete(): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const { at } = this.table;
    if (at.columns === 1) throw invalidArgument('a table keeps one column');
    for (let row = at.top; row < at.top + at.rows; row++) shiftRow(this.sheet, row, at.left + this.index, -1);
    this.table.at = { ...at, columns: at.columns - 1 };
    this.book.events.columns('ColumnDeleted', { ...at, left: at.left + this.index, columns: 1 });
  }
}
