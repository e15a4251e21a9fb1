import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import { WorkbookCreated } from './workbook-created.ts';

/** The host neither calculates nor draws, so that there is nothing to suspend. */
export class Application extends ExcelObject {
  private readonly book: OpenBook;
  constructor(book: OpenBook) {
    super();
    this.book = book;
  }
  get CalculationMode(): string {
    return 'Automatic';
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
  /** Without a file it would be an empty one, which nobody here asks for. */
  CreateWorkbook(base64?: unknown): WorkbookCreated {
    return new WorkbookCreated(base64, (content) => this.book.openedBeside(content));
  }
}
