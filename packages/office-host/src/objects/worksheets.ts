import { ExcelCollection } from './excel-collection.ts';
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
  GetActiveWorksheet(): Worksheet {
    return this.book.worksheet(this.book.active);
  }
}
