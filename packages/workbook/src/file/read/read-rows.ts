import { cellKind } from '../../port.ts';
import { maxColumns, maxRows, cellAddress, type Grid } from '../../model/index.ts';
import { FileRefused } from '../refused.ts';
import { limits, type Limit } from '../limits.ts';
import { attributeNumber } from '../xml/attribute.ts';
import { tag, type Markup } from '../xml/markup.ts';
import { asciiOf } from '../xml/ascii.ts';
import { nextByte } from '../xml/next-byte.ts';
import { resolveExcelEscapes } from '../xml/xml-text.ts';
import type { FormulaBudget } from './formula-budget.ts';
import { FormulaReader } from './formula-reader.ts';
import { serialOfIso } from './iso-date.ts';
import { parseNumber } from './number.ts';
import type { TextBudget } from './text-budget.ts';
import { rawText, textContent } from './text-content.ts';

const lessThan = 60;

/** Texts that differ by now will go on differing: to look for more repeats costs more than they would. */
const worthKnowing = 250_000;

/** What the cells of every sheet of a workbook have in common. */
export interface CellSource {
  readonly texts: TextBudget;
  /** For each shared string of the file its index in `texts`, -1 for an empty one. */
  readonly shared: Int32Array;
  readonly date1904: boolean;
  /** Pages that the sheets before this one take up. */
  readonly pagesBefore: number;
  readonly formulas: FormulaBudget;
}

/** The usual types are known by their length and first letter: making a string of bytes for every cell takes its time. */
function typeAt(bytes: Uint8Array, from: number, to: number): string {
  const first = bytes[from];
  if (to - from === 1 && first === 115) return 's';
  if (to - from === 3 && first === 115) return 'str';
  if (to - from === 9 && first === 105) return 'inlineStr';
  return asciiOf(bytes, from, to);
}

/** Reads `sheetData`, whose opening tag is current, straight into a grid: no object a cell. */
export class RowReader {
  private readonly markup: Markup;
  private readonly grid: Grid;
  private readonly source: CellSource;
  private readonly inline = new Map<string, number>();
  private readonly formulas: FormulaReader;
  private row = -1;
  private column = -1;
  private rows = 0;
  private cells = 0;
  private isInRow = false;
  /** The `t` of the current cell; empty where there is none. */
  private type = '';
  /** The formula fills its neighbours by itself, as a dynamic array; they hold values of their own. */
  private spills = false;
  readonly hiddenRows: [number, number][] = [];
  /** Rows, and cells in their row, each come once and in order. */
  isOrderly = true;

  constructor(markup: Markup, grid: Grid, source: CellSource) {
    this.markup = markup;
    this.grid = grid;
    this.source = source;
    this.formulas = new FormulaReader(markup, grid, source.formulas);
  }

  read(): void {
    const { markup } = this;
    if (markup.kind === tag.empty) return;
    for (;;) {
      const kind = markup.next();
      if (kind === tag.end) throw markup.damaged();
      if (kind === tag.close) {
        if (!markup.is(this.isInRow ? 'row' : 'sheetData')) throw this.damaged();
        if (!this.isInRow) return;
        this.isInRow = false;
      } else if (markup.is('c')) this.readCell();
      else if (markup.is('row')) this.startRow();
      else markup.skip();
    }
  }

  private startRow(): void {
    if (this.isInRow) throw this.damaged();
    this.isInRow = this.markup.kind === tag.open;
    const row = this.markup.attribute('r') ? (attributeNumber(this.markup, 'r') ?? 0) - 1 : this.row + 1;
    if (row < 0 || row >= maxRows) throw this.markup.damaged();
    if (row <= this.row) this.isOrderly = false;
    this.row = row;
    this.column = -1;
    this.cells = 0;
    if (++this.rows > limits.rows) throw this.tooLarge('rows');
    const hidden = this.markup.attribute('hidden');
    if (hidden && this.isTruth(hidden.from)) this.hide(this.row);
  }

  private hide(row: number): void {
    const last = this.hiddenRows.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else if (this.hiddenRows.push([row, row]) > limits.areas) throw this.tooLarge('areas');
  }

  private readCell(): void {
    const { markup, column } = this;
    this.column++;
    this.type = '';
    this.spills = false;
    this.readAttributes();
    if (!this.isInRow || this.column >= maxColumns) throw this.damaged();
    if (this.column <= column) this.isOrderly = false;
    if (++this.cells > limits.columns) throw this.tooLarge('columns');
    // Of a cell that comes twice the last one counts, and what is empty there takes away what was.
    if (!this.isOrderly) this.grid.set(this.row, this.column, null);
    if (this.source.pagesBefore + this.grid.pages > limits.pages) throw this.tooLarge('pages');
    if (markup.kind === tag.empty) return;
    for (;;) {
      const kind = markup.next();
      if (kind === tag.close) {
        if (markup.is('c')) return;
        throw this.damaged();
      } else if (markup.is('v')) {
        if (kind === tag.open) this.readValue();
      } else if (markup.is('f')) this.formulas.read(this.row, this.column, this.spills);
      else if (markup.is('is')) {
        if (kind === tag.open) this.putText(textContent(markup));
      } else if (kind === tag.open) markup.skip();
      else if (kind === tag.end) throw this.damaged();
    }
  }

  /** `r` and `t` in one pass over the tag: this runs once a cell. */
  private readAttributes(): void {
    const { bytes, nameEnd, end } = this.markup;
    let i = nameEnd;
    while (i < end - 1) {
      const c = bytes[i]!;
      const standsAlone = bytes[i + 1] === 61 && bytes[i - 1]! <= 32;
      if (c === 61 && (bytes[i - 1]! <= 32 || bytes[i + 1]! <= 32)) return this.readSpacedAttributes();
      if (c === 114 && standsAlone && bytes[i + 2]! > 32) i = this.readReference(i + 3);
      else if (c === 116 && standsAlone && bytes[i + 2]! > 32) {
        const from = i + 3;
        i = nextByte(bytes, from, bytes[i + 2]!);
        this.type = typeAt(bytes, from, i);
      } else if (c === 99 && bytes[i + 1] === 109 && bytes[i - 1]! <= 32) this.spills = true;
      else if (c === 34 || c === 39) i = nextByte(bytes, i + 1, c);
      if (i < 0) throw this.damaged();
      i++;
    }
  }

  /** The same where white space stands beside an equals sign, as hardly anybody writes it. */
  private readSpacedAttributes(): void {
    const { markup } = this;
    const reference = markup.attribute('r');
    if (reference) this.readReference(reference.from);
    const type = markup.attribute('t');
    this.type = type ? typeAt(markup.bytes, type.from, type.to) : '';
    this.spills = markup.attribute('cm') !== undefined;
  }

  /** Reads `C7` at an offset; answers where its closing quote stands. It must be a cell of the row that it stands in. */
  private readReference(from: number): number {
    const { bytes } = this.markup;
    let i = from;
    let column = 0;
    for (let c = bytes[i]! & 0xdf; c >= 65 && c <= 90; c = bytes[++i]! & 0xdf) column = column * 26 + c - 64;
    let row = 0;
    for (let c = bytes[i]!; c >= 48 && c <= 57; c = bytes[++i]!) row = row * 10 + c - 48;
    const ends = bytes[i] === 34 || bytes[i] === 39;
    if (!ends || column < 1 || column > maxColumns || row !== this.row + 1) throw this.damaged();
    this.column = column - 1;
    return i;
  }

  private readValue(): void {
    const { bytes, end } = this.markup;
    const to = nextByte(bytes, end, lessThan);
    if (to < 0) throw this.damaged();
    const isPlain = bytes[to + 1] === 47;
    if (isPlain && (this.type === '' || this.type === 'n' || this.type === 's')) {
      this.markup.next();
      if (!this.markup.is('v')) throw this.damaged();
      if (to === end) return;
      const number = parseNumber(bytes, end, to);
      if (this.type === 's') this.putShared(number);
      else this.putNumber(number);
    } else this.putAs(rawText(this.markup));
  }

  /** The rarer kinds, and those whose value is not plainly written. */
  private putAs(raw: string): void {
    const { grid, row, column } = this;
    switch (this.type) {
      case 'str':
      case 'inlineStr':
        return this.putText(resolveExcelEscapes(raw));
      case 'b':
        return grid.put(row, column, cellKind.truth, ['1', 'true'].includes(raw.trim()) ? 1 : 0);
      case 'e':
        return grid.put(row, column, cellKind.error, this.textIndex(raw.trim()));
      case 'd': {
        const serial = serialOfIso(raw, this.source.date1904);
        return serial === undefined ? this.putText(raw) : this.putNumber(serial);
      }
      case 's':
        return this.putShared(Number(raw));
      default:
        if (raw.trim() !== '') this.putNumber(Number(raw));
    }
  }

  private putNumber(number: number): void {
    if (!Number.isFinite(number)) throw this.damaged();
    this.grid.put(this.row, this.column, cellKind.number, number);
  }

  private putShared(index: number): void {
    const text = this.source.shared[index];
    if (text === undefined) throw this.damaged();
    if (text >= 0) this.grid.put(this.row, this.column, cellKind.text, text);
  }

  private putText(text: string): void {
    if (text !== '') this.grid.put(this.row, this.column, cellKind.text, this.textIndex(text));
  }

  private textIndex(text: string): number {
    let index = this.inline.get(text);
    if (index !== undefined) return index;
    index = this.source.texts.append(text, this.markup.part);
    if (this.inline.size < worthKnowing) this.inline.set(text, index);
    return index;
  }

  private isTruth(at: number): boolean {
    const c = this.markup.bytes[at];
    return c === 49 || c === 116;
  }

  private get place(): string {
    return `${this.markup.part} ${cellAddress(Math.max(this.row, 0), Math.max(this.column, 0))}`;
  }

  private tooLarge(limit: Limit): FileRefused {
    return new FileRefused('too-large', { limit, place: this.place });
  }

  private damaged(): FileRefused {
    return new FileRefused('damaged', { place: this.place });
  }
}
