import { sameArea, type ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import { Range } from './range.ts';
import type { FilterCriteria } from './side-table.ts';

/** Excel answers with every field of a criterion; those that are not set are null. */
const unset = {
  color: null,
  criterion1: null,
  criterion2: null,
  dynamicCriteria: null,
  filterOn: null,
  icon: null,
  operator: null,
  subField: null,
  values: null,
};

/** The filter of a sheet; tables have their own. */
export class AutoFilter extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;

  constructor(book: OpenBook, sheet: ModelSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  get Enabled(): boolean {
    return this.list !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.criteria.size > 0;
  }
  get Criteria(): readonly FilterCriteria[] {
    return Array.from({ length: this.list?.at.columns ?? 0 }, (_, column) => ({
      ...unset,
      ...this.criteria.get(column),
    }));
  }
  GetRangeOrNullObject(): Range | null {
    return this.list ? this.book.range(this.sheet, this.list.at) : null;
  }
  /** On another range than before it is a new filter, without criteria. */
  Apply(on: Range | string, column?: number | null, criteria?: FilterCriteria | null): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const { at } = on instanceof Range ? on : this.book.rangeAt(on, this.sheet);
    if (!this.list || !sameArea(this.list.at, at)) this.replace(at);
    if (column === undefined || column === null || !criteria) return;
    if (column < 0 || column >= at.columns) throw invalidArgument('no such column');
    if (Object.values(criteria).includes(null)) throw invalidArgument('a criterion takes no null');
    this.criteria.set(column, criteria);
  }
  Remove(): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    this.criteria.clear();
    this.sheet.lists = this.sheet.lists.filter((list) => list !== this.list);
  }

  private replace(at: Range['at']): void {
    const name = this.list?.name ?? '';
    this.Remove();
    this.sheet.lists = [...this.sheet.lists, { name, kind: 'filter', at }];
  }
  private get list() {
    return this.sheet.lists.find(({ kind }) => kind === 'filter');
  }
  private get criteria(): Map<number, FilterCriteria> {
    return this.book.side(this.sheet).criteria;
  }
}
