import type { Area, Content, Runs } from '@keshen/workbook/port';
import { areaAddress, maxColumns, maxRows, withoutRuns, withRuns, type ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument, notPlayed } from '../host-error.ts';
import { shownAs, typeOf } from './cell-answer.ts';
import { ConditionalFormats } from './conditional-formats.ts';
import { entered } from './entered.ts';
import { ExcelObject } from './excel-object.ts';
import { hiddenIn } from './hidden.ts';
import type { OpenBook } from './open-book.ts';
import { quotedSheet } from './quoted-sheet.ts';
import { RangeAreas } from './range-areas.ts';
import { RangeFormat } from './range-format.ts';
import type { Worksheet } from './worksheet.ts';

interface CellProperties {
  readonly hyperlink?: Readonly<Record<'documentReference' | 'screenTip' | 'textToDisplay', string>>;
}

/** Above it Excel answers null instead of values, without an error. */
const mostCells = 5_000_000;

type Corner = Pick<Area, 'top' | 'left' | 'rows' | 'columns'>;

export class Range extends ExcelObject {
  readonly book: OpenBook;
  readonly sheet: ModelSheet;
  readonly at: Area;
  private referenceId = '';

  constructor(book: OpenBook, sheet: ModelSheet, at: Area) {
    super();
    if (at.top < 0 || at.left < 0 || at.rows < 1 || at.columns < 1) throw invalidArgument('outside the sheet');
    if (at.top + at.rows > maxRows || at.left + at.columns > maxColumns) throw invalidArgument('outside the sheet');
    this.book = book;
    this.sheet = sheet;
    this.at = at;
  }

  override identity(): Readonly<Record<string, string>> {
    return this.referenceId ? { _ReferenceId: this.referenceId } : {};
  }

  get Values(): unknown {
    return this.grid((row, column) => shownAs(this.sheet.grid.value(row, column)));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get Formulas(): unknown {
    return this.grid((row, column) => shownAs(this.sheet.grid.get(row, column)));
  }
  set Formulas(values: unknown) {
    this.write(values);
  }
  get Text(): unknown {
    return this.grid((row, column) => String(shownAs(this.sheet.grid.value(row, column))));
  }
  get ValueTypes(): unknown {
    return this.grid((row, column) => typeOf(this.sheet.grid.value(row, column)));
  }
  get NumberFormat(): unknown {
    const { numberFormats } = this.book.side(this.sheet);
    return this.grid((row, column) => numberFormats.get(row, column) ?? 'General');
  }
  set NumberFormat(value: unknown) {
    this.mayWrite();
    if (typeof value !== 'string') throw invalidArgument('the host takes one number format for the whole range');
    this.book.side(this.sheet).numberFormats.set(this.at, value);
  }
  get Address(): string {
    return `${quotedSheet(this.sheet.name)}!${areaAddress(this.at)}`;
  }
  get RowIndex(): number {
    return this.at.top;
  }
  get ColumnIndex(): number {
    return this.at.left;
  }
  get RowCount(): number {
    return this.at.rows;
  }
  get ColumnCount(): number {
    return this.at.columns;
  }
  get CellCount(): number {
    return this.at.rows * this.at.columns;
  }
  get RowHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenRows, this.at.top, this.at.rows);
  }
  set RowHidden(hidden: boolean) {
    this.mayWrite();
    this.sheet.hiddenRows = changed(this.sheet.hiddenRows, this.at.top, this.at.rows, hidden);
  }
  get ColumnHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenColumns, this.at.left, this.at.columns);
  }
  set ColumnHidden(hidden: boolean) {
    this.mayWrite();
    this.sheet.hiddenColumns = changed(this.sheet.hiddenColumns, this.at.left, this.at.columns, hidden);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.book.side(this.sheet), this.at, () => this.mayWrite());
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.book, this.sheet, this.at);
  }
  get Worksheet(): Worksheet {
    return this.book.worksheet(this.sheet);
  }
  get _ReferenceId(): string {
    return this.referenceId;
  }

  GetCell(row: number, column: number): Range {
    return this.part({ top: this.at.top + row, left: this.at.left + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): Range {
    return this.part({ ...this.at, top: this.at.top + row, rows: 1 });
  }
  GetColumn(column: number): Range {
    return this.part({ ...this.at, left: this.at.left + column, columns: 1 });
  }
  GetBoundingRect(other: Range | string): Range {
    const { at } = other instanceof Range ? other : this.book.rangeAt(other, this.sheet);
    const top = Math.min(this.at.top, at.top);
    const left = Math.min(this.at.left, at.left);
    const bottom = Math.max(this.at.top + this.at.rows, at.top + at.rows);
    const right = Math.max(this.at.left + this.at.columns, at.left + at.columns);
    return this.part({ top, left, rows: bottom - top, columns: right - left });
  }
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(_valuesOnly?: boolean): Range | null {
    const { used } = this.sheet;
    if (!used) return null;
    const top = Math.max(used.top, this.at.top);
    const left = Math.max(used.left, this.at.left);
    const rows = Math.min(used.top + used.rows, this.at.top + this.at.rows) - top;
    const columns = Math.min(used.left + used.columns, this.at.left + this.at.columns) - left;
    return rows > 0 && columns > 0 ? this.part({ top, left, rows, columns }) : null;
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const meets = (area: Area) =>
      area.top < this.at.top + this.at.rows &&
      area.top + area.rows > this.at.top &&
      area.left < this.at.left + this.at.columns &&
      area.left + area.columns > this.at.left;
    const merges = this.sheet.merges.filter(meets).map((area) => this.part(area));
    return merges.length > 0 ? new RangeAreas(merges) : null;
  }
  GetRowProperties(ask: { readonly rowHidden?: boolean }): unknown {
    if (Object.keys(ask).join() !== 'rowHidden') throw invalidArgument('the host knows rowHidden of a row');
    return Array.from({ length: this.at.rows }, (_, i) => ({
      rowHidden: this.part({ ...this.at, top: this.at.top + i, rows: 1 }).RowHidden,
    }));
  }
  GetColumnProperties(ask: { readonly columnHidden?: boolean }): unknown {
    if (Object.keys(ask).join() !== 'columnHidden') throw invalidArgument('the host knows columnHidden of a column');
    return Array.from({ length: this.at.columns }, (_, i) => ({ columnHidden: this.GetColumn(i).ColumnHidden }));
  }
  /** Of all that can be set, the host plays links. The text of one is taken as if it were typed. */
  SetCellProperties(properties: unknown): void {
    this.mayWrite();
    const { links } = this.book.side(this.sheet);
    if (!Array.isArray(properties) || properties.length !== this.at.rows) throw wrongShape();
    this.each((row, column) => {
      const { hyperlink, ...others } = (properties as CellProperties[][])[row - this.at.top]![column - this.at.left]!;
      if (Object.keys(others).length > 0) throw notPlayed('Range.SetCellProperties beyond hyperlink');
      const { documentReference = '', screenTip = '', textToDisplay = '' } = hyperlink ?? {};
      links.set(row * maxColumns + column, { documentReference, screenTip });
      const text = entered(textToDisplay, this.book.model.date1904);
      if (text !== undefined) this.sheet.grid.set(row, column, text);
    });
    this.book.events.written(this.at);
  }
  Clear(applyTo = 'All'): void {
    this.mayWrite();
    if (applyTo !== 'Contents' && applyTo !== 'Formats')
      this.each((row, column) => this.book.side(this.sheet).links.delete(row * maxColumns + column));
    if (applyTo === 'All' || applyTo === 'Contents') {
      this.each((row, column) => this.sheet.grid.set(row, column, null));
      this.book.events.written(this.at);
    }
    if (applyTo === 'All' || applyTo === 'Formats') this.book.side(this.sheet).numberFormats.set(this.at, 'General');
  }
  Select(): void {
    if (this.sheet.shown !== 'yes') throw invalidArgument('a hidden sheet cannot be shown');
    this.book.active = this.sheet;
    this.book.model.selection = this.at;
  }

  _KeepReference(): void {
    this.referenceId ||= this.book.keep(this);
  }
  /** The library cuts a large array into pieces and has its whole size checked first. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.at.rows || columns !== this.at.columns) throw wrongShape();
  }

  mayWrite(): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
  }

  private part(corner: Corner): Range {
    return this.book.range(this.sheet, { sheet: this.sheet.id, ...corner });
  }

  private write(values: unknown): void {
    this.mayWrite();
    if (Array.isArray(values)) {
      const fits =
        values.length === this.at.rows && values.every((row) => Array.isArray(row) && row.length === this.at.columns);
      if (!fits) throw wrongShape();
    }
    const { date1904 } = this.book.model;
    const contents = new Map<number, Content>();
    this.each((row, column, i) => {
      const value: unknown = Array.isArray(values) ? values[row - this.at.top][column - this.at.left] : values;
      const content = entered(value, date1904);
      if (content !== undefined) contents.set(i, content);
    });
    this.each((row, column, i) => contents.has(i) && this.sheet.grid.set(row, column, contents.get(i)!));
    this.book.events.written(this.at);
  }

  private each(visit: (row: number, column: number, index: number) => void): void {
    for (let r = 0; r < this.at.rows; r++)
      for (let c = 0; c < this.at.columns; c++) visit(this.at.top + r, this.at.left + c, r * this.at.columns + c);
  }

  private grid<T>(value: (row: number, column: number) => T): T[][] | null {
    if (this.CellCount > mostCells) return null;
    return Array.from({ length: this.at.rows }, (_, r) =>
      Array.from({ length: this.at.columns }, (_, c) => value(this.at.top + r, this.at.left + c)),
    );
  }
}

const changed = (runs: Runs, first: number, count: number, hidden: boolean): Runs =>
  (hidden ? withRuns : withoutRuns)(runs, [[first, first + count - 1]]);

const wrongShape = () =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");
