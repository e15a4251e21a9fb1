import type { Area } from '@keshen/workbook/port';
import type { ModelSheet } from '@keshen/workbook/model';
import { accessDenied, invalidArgument, notPlayed } from '../host-error.ts';
import { CustomFormat } from './custom-format.ts';
import { ExcelCollection } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import type { ConditionalRule } from './side-table.ts';

/** The conditional formats that touch an area. */
export class ConditionalFormats extends ExcelCollection<ConditionalFormat> {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly at: Area;

  constructor(book: OpenBook, sheet: ModelSheet, at: Area) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.at = at;
  }

  override items(): readonly ConditionalFormat[] {
    const touching = this.book.side(this.sheet).rules.filter((rule) => meet(rule.at, this.at));
    return touching.map((rule) => new ConditionalFormat(this.book, this.sheet, rule));
  }
  override find(key: unknown): ConditionalFormat | undefined {
    return this.items().find(({ Id }) => Id === key);
  }
  Add(type: string): ConditionalFormat {
    if (type !== 'Custom') throw notPlayed(`ConditionalFormats.Add of ${type}`);
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
    const id = this.book.newId('FORMAT');
    const rule = { id, type, at: this.at, formula: '', fill: '', fontColor: '', stopIfTrue: false };
    this.book.side(this.sheet).rules.unshift(rule);
    return new ConditionalFormat(this.book, this.sheet, rule);
  }
}

const meet = (a: Area, b: Area) =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;

export class ConditionalFormat extends ExcelObject {
  private readonly book: OpenBook;
  private readonly sheet: ModelSheet;
  private readonly rule: ConditionalRule;

  constructor(book: OpenBook, sheet: ModelSheet, rule: ConditionalRule) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.rule = rule;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.rule.id };
  }
  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.rule.type;
  }
  get Priority(): number {
    return this.rules.indexOf(this.rule);
  }
  set Priority(priority: number) {
    this.mayWrite();
    if (priority < 0 || priority >= this.rules.length) throw invalidArgument('no such priority');
    this.rules.splice(this.Priority, 1);
    this.rules.splice(priority, 0, this.rule);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.mayWrite();
    this.rule.stopIfTrue = stop;
  }
  get Custom(): CustomFormat {
    if (this.rule.type !== 'Custom') throw invalidArgument('no custom format');
    return new CustomFormat(this.rule, () => this.mayWrite());
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.rule.type === 'Custom' ? this.Custom : null;
  }
  GetRange(): Range {
    return this.book.range(this.sheet, this.rule.at);
  }
  Delete(): void {
    this.mayWrite();
    this.rules.splice(this.Priority, 1);
  }

  private get rules(): ConditionalRule[] {
    return this.book.side(this.sheet).rules;
  }
  private mayWrite(): void {
    if (this.sheet.locked) throw accessDenied(this.sheet.name);
  }
}
