import { Application } from './application.ts';
import { ExcelObject } from './excel-object.ts';
import { Functions } from './functions.ts';
import { Names } from './names.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { Tables } from './tables.ts';
import { Worksheets } from './worksheets.ts';

/** The root of every request. */
export class Workbook extends ExcelObject {
  private readonly book: OpenBook;
  constructor(book: OpenBook) {
    super();
    this.book = book;
  }
  get Name(): string {
    return this.book.model.name;
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.book);
  }
  get Tables(): Tables {
    return new Tables(this.book, this.book.model.sheets);
  }
  get Names(): Names {
    return new Names(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book.model.date1904);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  GetSelectedRange(): Range {
    const at = this.book.model.selection;
    const { active } = this.book;
    const home = { sheet: active.id, top: 0, left: 0, rows: 1, columns: 1 };
    return this.book.range(active, at?.sheet === active.id ? at : home);
  }
  /** What Excel on the web has in the place of `Application.CreateWorkbook`. */
  CreateAndOpenWorkbook(base64: unknown): void {
    this.Application.CreateWorkbook(base64).Open();
  }
  _GetObjectByReferenceId(id: string): ExcelObject {
    return this.book.kept(id);
  }
  _RemoveReference(id: string): void {
    this.book.release(id);
  }
}

class WorkbookProtection extends ExcelObject {
  private readonly book: OpenBook;
  constructor(book: OpenBook) {
    super();
    this.book = book;
  }
  get Protected(): boolean {
    return this.book.model.warnings.includes('structure-protected');
  }
}
