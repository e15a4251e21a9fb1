import { maxColumns, maxRows, type ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument } from '../host-error.ts';
import { AutoFilter } from './auto-filter.ts';
import { Charts } from './charts.ts';
import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import { PageLayout } from './page-layout.ts';
import type { Range } from './range.ts';
import type { SideTable } from './side-table.ts';
import { Tables } from './tables.ts';

const visibility = { yes: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export class Worksheet extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;

  constructor(book: OpenBook, sheet: ModelSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return visibility[this.sheet.shown];
  }
  set Visibility(shown: unknown) {
    const wanted = (Object.keys(visibility) as ModelSheet['shown'][]).find((key) => visibility[key] === shown);
    if (!wanted) throw invalidArgument(`no visibility: ${String(shown)}`);
    if (wanted !== 'yes') this.mayVanish();
    this.sheet.shown = wanted;
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.book.side(this.sheet));
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.book.side(this.sheet));
  }
  get Protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }
  get Tables(): Tables {
    return new Tables(this.book, [this.sheet]);
  }
  get Charts(): Charts {
    return new Charts(this.book, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet);
  }

  GetRange(address?: string | null): Range {
    return address ? this.book.rangeAt(address, this.sheet) : this.GetRangeByIndexes(0, 0, maxRows, maxColumns);
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return this.book.range(this.sheet, { sheet: this.sheet.id, top, left, rows, columns });
  }
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  /** The host keeps no formats that would make a range larger than its values. */
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): Range | null {
    return this.sheet.used && this.book.range(this.sheet, this.sheet.used);
  }
  /** Names that point to it stay, and point nowhere. */
  Delete(): void {
    const { sheets, warnings } = this.book.model;
    if (warnings.includes('structure-protected')) throw accessDenied('the workbook');
    if (this.sheet.shown === 'very-hidden') throw invalidArgument('a sheet that is very hidden cannot be deleted');
    this.mayVanish();
    sheets.splice(sheets.indexOf(this.sheet), 1);
    if (this.book.active === this.sheet) this.book.active = sheets.find(({ shown }) => shown === 'yes')!;
    this.book.namesChanged();
    this.book.events.sheets('Deleted', this.sheet.id);
  }
  Activate(): void {
    if (this.sheet.shown !== 'yes') throw invalidArgument(`sheet ${this.sheet.name} is hidden`);
    this.book.active = this.sheet;
  }

  /** One sheet must stay in sight. */
  private mayVanish(): void {
    if (!this.book.model.sheets.some((sheet) => sheet !== this.sheet && sheet.shown === 'yes'))
      throw invalidArgument('a workbook shows at least one sheet');
  }
}

class FreezePanes extends ExcelObject {
  private readonly side: SideTable;
  constructor(side: SideTable) {
    super();
    this.side = side;
  }
  FreezeRows(count = 0): void {
    this.side.frozenRows = count;
  }
}

class SheetProtection extends ExcelObject {
  private readonly sheet: ModelSheet;
  constructor(sheet: ModelSheet) {
    super();
    this.sheet = sheet;
  }
  get Protected(): boolean {
    return this.sheet.locked;
  }
  Protect(): void {
    if (this.sheet.locked) throw invalidArgument('protected already');
    this.sheet.locked = true;
  }
  Unprotect(): void {
    this.sheet.locked = false;
  }
}
