import { accessDenied, HostError, invalidArgument } from '../host-error.ts';
import { ExcelCollection, sameName } from './excel-collection.ts';
import type { OpenBook } from './open-book.ts';
import type { Worksheet } from './worksheet.ts';

export class Worksheets extends ExcelCollection<Worksheet> {
  private readonly book: OpenBook;
  constructor(book: OpenBook) {
    super();
    this.book = book;
  }
  override items(): readonly Worksheet[] {
    return this.book.model.sheets.map((sheet) => this.book.worksheet(sheet));
  }
  override find(key: unknown): Worksheet | undefined {
    const sheet = this.book.sheetNamed(key);
    return sheet && this.book.worksheet(sheet);
  }
  /** Behind all others; it does not become the active one. */
  Add(name?: string): Worksheet {
    const { model } = this.book;
    if (model.warnings.includes('structure-protected')) throw accessDenied('the workbook');
    const wanted = name ?? `Sheet${model.sheets.length + 1}`;
    if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(wanted)) throw invalidArgument(`no name of a sheet: ${wanted}`);
    if (model.sheets.some((sheet) => sameName(sheet.name, wanted)))
      throw new HostError('ItemAlreadyExists', `A sheet ${wanted} exists.`, 409);
    const sheet = model.addSheet({ name: wanted, id: this.book.newId('SHEET') });
    this.book.events.sheets('Added', sheet.id);
    return this.book.worksheet(sheet);
  }
  GetActiveWorksheet(): Worksheet {
    return this.book.worksheet(this.book.active);
  }
  _RegisterDataChangedEvent(): void {
    this.book.events.register('DataChanged');
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister('DataChanged');
  }
  _RegisterAddedEvent(): void {
    this.book.events.register('Added');
  }
  _UnregisterAddedEvent(): void {
    this.book.events.unregister('Added');
  }
  _RegisterDeletedEvent(): void {
    this.book.events.register('Deleted');
  }
  _UnregisterDeletedEvent(): void {
    this.book.events.unregister('Deleted');
  }
  _RegisterCalculatedEvent(): void {
    this.book.events.register('Calculated');
  }
  _UnregisterCalculatedEvent(): void {
    this.book.events.unregister('Calculated');
  }
  _RegisterRowSortedEvent(): void {
    this.book.events.register('RowSorted');
  }
  _UnregisterRowSortedEvent(): void {
    this.book.events.unregister('RowSorted');
  }
  _RegisterColumnSortedEvent(): void {
    this.book.events.register('ColumnSorted');
  }
  _UnregisterColumnSortedEvent(): void {
    this.book.events.unregister('ColumnSorted');
  }
  _RegisterEventNameChanged(): void {
    this.book.events.register('NameChanged');
  }
  _UnregisterEventNameChanged(): void {
    this.book.events.unregister('NameChanged');
  }
}
