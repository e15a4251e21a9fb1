import type { Field, Maybe, Values } from '@keshen/rules';
import { cellKind, type CellBlock } from '@keshen/workbook/port';
import { saysNothing } from './blank.ts';
import { readers } from './readers.ts';
import { unreadable, type CellValue, type Context, type Reader, type Reading } from './reading.ts';
import { readOtherPaper } from './resident-id.ts';
import { shown } from './shown.ts';

export type Value = Maybe<Values[keyof Values]>;

/** What else of its row a cell's meaning hangs on. */
export interface Beside {
  /** The number is that of a passport or another paper. */
  readonly foreignPaper?: boolean;
  /** The place that this place lies in, by code. */
  readonly inside?: string;
}

/** Reads the cells of one column, each distinct text once. */
export class ColumnReader {
  private readonly block: CellBlock;
  private readonly column: number;
  private readonly field: Field;
  private readonly context: Context;
  private readonly reader: Reader<keyof Values>;
  private readonly known = new Map<number, Reading<Value>>();
  private readonly besides = new Map<string, Map<number, Reading<Value>>>();

  constructor(block: CellBlock, column: number, field: Field, context: Context) {
    this.block = block;
    this.column = column - block.at.left;
    this.field = field;
    this.context = context;
    this.reader = readers[field.kind];
  }

  read(row: number, beside: Beside = {}): Reading<Value> {
    const reading = this.readValue(row - this.block.at.top, beside);
    return reading.trouble?.fix != null && this.formula(row) !== undefined ? unfixed(reading) : reading;
  }

  shown(row: number): string {
    const r = row - this.block.at.top;
    const kind = this.block.kinds[this.column]?.[r];
    const number = this.block.numbers[this.column]?.[r] ?? 0;
    if (kind === cellKind.error) return this.block.pool[number]!;
    return kind === undefined || kind === cellKind.empty ? '' : shown(this.value(kind, number), this.field.kind);
  }

  /** The formula that makes the value, if one does. */
  formula(row: number): string | undefined {
    const { at, formulas } = this.block;
    return formulas.size === 0 ? undefined : formulas.get((row - at.top) * at.columns + this.column);
  }

  private readValue(r: number, { foreignPaper = false, inside }: Beside): Reading<Value> {
    const kind = this.block.kinds[this.column]?.[r] ?? cellKind.empty;
    const number = this.block.numbers[this.column]?.[r] ?? 0;
    if (kind === cellKind.empty) return this.blank();
    if (kind === cellKind.error) return unreadable('formula-error', { error: this.block.pool[number]! });
    const foreign = foreignPaper && this.field.kind === 'resident-id';
    const reader = foreign ? readOtherPaper : this.reader;
    if (kind !== cellKind.text) return reader(this.value(kind, number), this.contextIn(inside));
    const known = foreign || inside !== undefined ? this.knownBeside(inside ?? '') : this.known;
    let reading = known.get(number);
    if (!reading) known.set(number, (reading = this.readText(this.block.pool[number]!, reader, inside)));
    return reading;
  }

  /** No field is both a number of papers and a place. */
  private knownBeside(inside: string): Map<number, Reading<Value>> {
    let known = this.besides.get(inside);
    if (!known) this.besides.set(inside, (known = new Map()));
    return known;
  }

  private readText(text: string, reader: Reader<keyof Values>, inside: string | undefined): Reading<Value> {
    const { kind, options } = this.field;
    return saysNothing(text, kind, options) ? this.blank() : reader(text, this.contextIn(inside));
  }

  private contextIn(inside: string | undefined): Context {
    return inside === undefined ? this.context : { ...this.context, inside };
  }

  private blank(): Reading<Value> {
    return this.field.required ? unreadable('required-blank') : { value: undefined };
  }

  private value(kind: number, number: number): CellValue {
    if (kind === cellKind.text) return this.block.pool[number]!;
    return kind === cellKind.truth ? number === 1 : number;
  }
}

/** A fix writes a value; where a formula makes the value, it would be lost. */
const unfixed = ({ value, trouble }: Reading<Value>): Reading<Value> =>
  trouble ? { value, trouble: { ...trouble, fix: null } } : { value };
