import { cellAddress } from '@keshen/workbook/model';
import type { Area } from '@keshen/workbook/port';
import { HostError, invalidArgument } from '../host-error.ts';
import { ExcelCollection, sameName } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import type { DefinedName, OpenBook } from './open-book.ts';
import { quotedSheet } from './quoted-sheet.ts';
import { Range } from './range.ts';

/** The defined names of the workbook. */
export class Names extends ExcelCollection<Name> {
  private readonly book: OpenBook;
  constructor(book: OpenBook) {
    super();
    this.book = book;
  }
  override items(): readonly Name[] {
    return this.book.names.map((name) => new Name(this.book, name));
  }
  override find(key: unknown): Name | undefined {
    return this.items().find(({ Name }) => sameName(Name, key));
  }
  Add(name: string, reference: Range | string): Name {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name)) throw invalidArgument(`no name: ${name}`);
    if (this.find(name)) throw new HostError('ItemAlreadyExists', `The name ${name} exists.`, 409);
    const at = reference instanceof Range ? reference.at : null;
    const added: DefinedName = { name, at, formula: typeof reference === 'string' ? reference : '', visible: true };
    this.book.names.push(added);
    this.book.namesChanged();
    return new Name(this.book, added);
  }
}

class Name extends ExcelObject {
  private readonly book: OpenBook;
  private readonly defined: DefinedName;
  constructor(book: OpenBook, defined: DefinedName) {
    super();
    this.book = book;
    this.defined = defined;
  }
  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.defined.name };
  }
  get _Id(): string {
    return this.defined.name;
  }
  get Name(): string {
    return this.defined.name;
  }
  get Formula(): string {
    const { at, formula } = this.defined;
    return at ? `=${reference(this.book, at)}` : formula;
  }
  get Type(): string {
    return this.defined.at ? 'Range' : 'String';
  }
  get Visible(): boolean {
    return this.defined.visible;
  }
  set Visible(visible: boolean) {
    this.defined.visible = visible;
    this.book.namesChanged();
  }
  GetRangeOrNullObject(): Range | null {
    const { at } = this.defined;
    return at && this.book.range(this.book.model.sheet(at.sheet), at);
  }
  Delete(): void {
    this.book.names.splice(this.book.names.indexOf(this.defined), 1);
    this.book.namesChanged();
  }
}

function reference(book: OpenBook, at: Area): string {
  const sheet = book.model.sheets.find(({ id }) => id === at.sheet);
  if (!sheet) return '#REF!';
  const absolute = (row: number, column: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = absolute(at.top, at.left);
  const last = absolute(at.top + at.rows - 1, at.left + at.columns - 1);
  return `${quotedSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}
