import type { Field, Maybe, Row, Table, Values } from '@keshen/rules';
import { cellKind, type CellBlock } from '@keshen/workbook/port';
import type { FoundTable } from '../find/index.ts';
import type { Issue } from '../issue.ts';
import type { MatchedColumn } from '../match/index.ts';
import { saysNothing } from './blank.ts';
import { filledDown } from './filled-down.ts';
import { readers } from './readers.ts';
import { unreadable, type CellValue, type Context, type Reader, type Reading } from './reading.ts';
import { readOtherPaper } from './resident-id.ts';
import { shown } from './shown.ts';

export interface ParsedTable<T extends Table = Table> {
  /** In the order of `found.rows`. Blank, unreadable and missing are all undefined. */
  readonly rows: readonly Row<T>[];
  /** By row, then column. Fields without a column are in `found.missing` and are no issue of a row. */
  readonly issues: readonly Issue[];
}

type Value = Maybe<Values[keyof Values]>;

/** Reads the rows of a table that was found. `block` holds the sheet's cells; with formulas, if a fix must not hit one. */
export function parseTable<T extends Table>(
  found: FoundTable<T>,
  block: CellBlock,
  { date1904 }: { readonly date1904: boolean },
): ParsedTable<T> {
  const { fields } = found.definition;
  const names = Object.keys(fields);
  // From left to right, so that the issues of a row come in the order of its columns.
  const matches = [...found.columns].toSorted(([, a], [, b]) => a.column - b.column);
  const blank = Object.fromEntries(names.map((name): [string, Value] => [name, undefined]));
  const rows = found.rows.map(() => ({ ...blank }));
  const issues: Issue[][] = found.rows.map(() => []);
  const foreign = rowsWithOtherPapers(found, block);

  for (const [name, matched] of matches) {
    const field = fields[name]!;
    const column = new ColumnReader(block, matched.column, field, contextOf(found, matched, field, date1904));
    const origins = filledDown(found, block, matched.column);
    found.rows.forEach((row, i) => {
      const origin = origins.get(row) ?? row;
      const { value, trouble } = column.read(origin, foreign.has(row));
      rows[i]![name] = value;
      // Bad form is said once, where the text stands; an error in every row that it keeps from being read.
      if (!trouble || (origin !== row && trouble.severity === 'hint')) return;
      const { code, severity, facts, fix } = trouble;
      issues[i]!.push({
        code,
        severity,
        field: name,
        row,
        column: matched.column,
        found: column.shown(origin),
        facts,
        fix,
      });
    });
  }
  // Each field was read by the reader of its kind; that the names agree with T is more than the compiler can follow.
  return { rows: rows as readonly object[] as readonly Row<T>[], issues: issues.flat() };
}

/** Money is in the unit of its head, else of the row above the table, else of the printed form. */
const contextOf = (found: FoundTable, { unit }: MatchedColumn, field: Field, date1904: boolean): Context => ({
  field,
  unit: unit ?? found.unitRow?.unit ?? field.unit ?? '元',
  date1904,
});

const residentPaper = '居民身份证';

/** Rows whose papers are not resident identity cards, nor left blank: their numbers follow other rules. */
function rowsWithOtherPapers({ definition, columns, rows }: FoundTable, block: CellBlock): ReadonlySet<number> {
  const [name, field] =
    Object.entries(definition.fields).find(([, { options }]) => options?.includes(residentPaper)) ?? [];
  const matched = name === undefined ? undefined : columns.get(name);
  if (!field || !matched) return new Set();
  const column = new ColumnReader(block, matched.column, field, { field, unit: '元', date1904: false });
  return new Set(
    rows.filter((row) => {
      const { value, trouble } = column.read(row, false);
      return value === undefined ? trouble?.code === 'not-an-option' : value !== residentPaper;
    }),
  );
}

/** Reads the cells of one column, each distinct text once. */
class ColumnReader {
  private readonly block: CellBlock;
  private readonly column: number;
  private readonly field: Field;
  private readonly context: Context;
  private readonly reader: Reader<keyof Values>;
  private readonly known = new Map<number, Reading<Value>>();
  private readonly foreign = new Map<number, Reading<Value>>();

  constructor(block: CellBlock, column: number, field: Field, context: Context) {
    this.block = block;
    this.column = column - block.at.left;
    this.field = field;
    this.context = context;
    this.reader = readers[field.kind];
  }

  read(row: number, foreignPaper: boolean): Reading<Value> {
    const reading = this.readValue(row - this.block.at.top, foreignPaper);
    return reading.trouble?.fix != null && this.isFormula(row) ? unfixed(reading) : reading;
  }

  shown(row: number): string {
    const r = row - this.block.at.top;
    const kind = this.block.kinds[this.column]?.[r];
    const number = this.block.numbers[this.column]?.[r] ?? 0;
    if (kind === cellKind.error) return this.block.pool[number]!;
    return kind === undefined || kind === cellKind.empty ? '' : shown(this.value(kind, number), this.field.kind);
  }

  private readValue(r: number, foreignPaper: boolean): Reading<Value> {
    const kind = this.block.kinds[this.column]?.[r] ?? cellKind.empty;
    const number = this.block.numbers[this.column]?.[r] ?? 0;
    if (kind === cellKind.empty) return this.blank();
    if (kind === cellKind.error) return unreadable('formula-error', { error: this.block.pool[number]! });
    const reader = foreignPaper && this.field.kind === 'resident-id' ? readOtherPaper : this.reader;
    if (kind !== cellKind.text) return reader(this.value(kind, number), this.context);
    const known = reader === readOtherPaper ? this.foreign : this.known;
    let reading = known.get(number);
    if (!reading) known.set(number, (reading = this.readText(this.block.pool[number]!, reader)));
    return reading;
  }

  private readText(text: string, reader: Reader<keyof Values>): Reading<Value> {
    return saysNothing(text, this.field.kind) ? this.blank() : reader(text, this.context);
  }

  private blank(): Reading<Value> {
    return this.field.required ? unreadable('required-blank') : { value: undefined };
  }

  private value(kind: number, number: number): CellValue {
    if (kind === cellKind.text) return this.block.pool[number]!;
    return kind === cellKind.truth ? number === 1 : number;
  }

  private isFormula(row: number): boolean {
    const { at, formulas } = this.block;
    return formulas.has((row - at.top) * at.columns + this.column);
  }
}

/** A fix writes a value; where a formula makes the value, it would be lost. */
const unfixed = ({ value, trouble }: Reading<Value>): Reading<Value> =>
  trouble ? { value, trouble: { ...trouble, fix: null } } : { value };
