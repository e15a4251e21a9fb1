import { cellKind, type Area, type CellBlock, type CellValue, type Content, type Link } from '../port.ts';
import { maxColumns } from './area.ts';
import type { Texts } from './texts.ts';

const pageRows = 1024;

interface Page {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

/**
 * The cells of one sheet: columns cut into pages, so that a cell at the far corner of a sheet costs one page.
 * Values stand as in a `CellBlock`; formulas beside them.
 */
export class Grid {
  private readonly columns: (Page | undefined)[][] = [];
  private readonly formulaCells = new Map<number, string>();
  private readonly linkCells = new Map<number, Area | null>();
  private readonly texts: Texts;
  private pageCount = 0;

  constructor(texts: Texts) {
    this.texts = texts;
  }

  /** The raw value: for readers that know kind and pool index already. Empty takes the cell away. */
  put(row: number, column: number, kind: number, number: number): void {
    const pages = (this.columns[column] ??= []);
    const page = (pages[row >> 10] ??= this.newPage());
    page.kinds[row & 1023] = kind;
    page.numbers[row & 1023] = number;
  }

  /** Pages in use, of about 9 KB each: readers of strange files keep an eye on it. */
  get pages(): number {
    return this.pageCount;
  }

  private newPage(): Page {
    this.pageCount++;
    return { kinds: new Uint8Array(pageRows), numbers: new Float64Array(pageRows) };
  }

  /** Records the formula of a cell whose last result `put` has set. */
  putFormula(row: number, column: number, formula: string): void {
    this.formulaCells.set(row * maxColumns + column, formula);
  }

  /** Cells with formulas, in the order in which they were set. */
  *formulas(): Iterable<readonly [row: number, column: number, formula: string]> {
    for (const [key, formula] of this.formulaCells) yield [Math.floor(key / maxColumns), key % maxColumns, formula];
  }

  set(row: number, column: number, content: Content): void {
    this.formulaCells.delete(row * maxColumns + column);
    if (content === null || content === '') this.put(row, column, cellKind.empty, 0);
    else if (typeof content === 'string') this.put(row, column, cellKind.text, this.texts.indexOf(content));
    else if (typeof content === 'number') this.put(row, column, cellKind.number, content);
    else if (typeof content === 'boolean') this.put(row, column, cellKind.truth, content ? 1 : 0);
    else if ('error' in content) this.put(row, column, cellKind.error, this.texts.indexOf(content.error));
    else if ('link' in content) {
      this.set(row, column, content.text);
      this.linkCells.set(row * maxColumns + column, content.link);
    } else {
      this.put(row, column, cellKind.empty, 0);
      this.putFormula(row, column, content.formula);
    }
  }

  /** Takes the link off a cell and leaves its text. */
  unlink(row: number, column: number): void {
    this.linkCells.set(row * maxColumns + column, null);
  }

  /** Links that were set, with where they lead, and taken off, with null. */
  *links(): Iterable<readonly [row: number, column: number, target: Area | null]> {
    for (const [key, target] of this.linkCells) yield [Math.floor(key / maxColumns), key % maxColumns, target];
  }

  /** What stands in the cell; a formula as formula. */
  get(row: number, column: number): Exclude<Content, Link> {
    const formula = this.formulaCells.get(row * maxColumns + column);
    return formula === undefined ? this.value(row, column) : { formula };
  }

  /** What the cell shows; a formula its last result. */
  value(row: number, column: number): CellValue {
    const page = this.columns[column]?.[row >> 10];
    if (!page) return null;
    const number = page.numbers[row & 1023]!;
    switch (page.kinds[row & 1023]) {
      case cellKind.text:
        return this.texts.list[number]!;
      case cellKind.number:
        return number;
      case cellKind.truth:
        return number === 1;
      case cellKind.error:
        return { error: this.texts.list[number]! };
      default:
        return null;
    }
  }

  /** The smallest rectangle that holds every value and formula; null when there is none. */
  used(): Omit<Area, 'sheet'> | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const take = (row: number, column: number) => {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    this.columns.forEach((pages, column) => {
      const first = pages.findIndex((page) => page?.kinds.some((kind) => kind !== 0));
      if (first < 0) return;
      const last = pages.findLastIndex((page) => page?.kinds.some((kind) => kind !== 0));
      take(first * pageRows + pages[first]!.kinds.findIndex((kind) => kind !== 0), column);
      take(last * pageRows + pages[last]!.kinds.findLastIndex((kind) => kind !== 0), column);
    });
    for (const key of this.formulaCells.keys()) take(Math.floor(key / maxColumns), key % maxColumns);
    return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The columns in which something stands, as stretches. */
  filledColumns(): [first: number, last: number][] {
    const filled = new Set<number>();
    this.columns.forEach((pages, column) => {
      if (pages.some((page) => page?.kinds.some((kind) => kind !== 0))) filled.add(column);
    });
    for (const key of this.formulaCells.keys()) filled.add(key % maxColumns);
    const runs: [number, number][] = [];
    for (const column of [...filled].toSorted((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && last[1] === column - 1) last[1] = column;
      else runs.push([column, column]);
    }
    return runs;
  }

  /** Where a value or a formula stands, row by row. What is empty in between costs next to nothing. */
  *filled(): Iterable<readonly [row: number, column: number]> {
    const bands = new Map<number, Set<number>>();
    const note = (band: number, column: number) => {
      const columns = bands.get(band);
      if (columns) columns.add(column);
      else bands.set(band, new Set([column]));
    };
    this.columns.forEach((pages, column) => pages.forEach((_, band) => note(band, column)));
    for (const key of this.formulaCells.keys()) note(Math.floor(key / maxColumns) >> 10, key % maxColumns);
    for (const [band, columns] of [...bands].toSorted(([a], [b]) => a - b)) {
      const ordered = [...columns].toSorted((a, b) => a - b);
      for (let row = band * pageRows; row < (band + 1) * pageRows; row++)
        for (const column of ordered) if (this.isFilled(row, column)) yield [row, column];
    }
  }

  /**
   * Moves the cells from row `from` on down by `by` rows, or up where it is negative; those that they are moved onto are
   * lost. What formulas refer to stays as it is written.
   */
  moveRows(from: number, by: number): void {
    const first = Math.min(from, from + by);
    const cells = [...this.filled()]
      .filter(([row]) => row >= first)
      .map((cell) => [...cell, this.cell(...cell)] as const);
    const links = [...this.linkCells].filter(([key]) => Math.floor(key / maxColumns) >= first);
    for (const [row, column] of cells) this.set(row, column, null);
    for (const [key] of links) this.linkCells.delete(key);
    for (const [row, column, { kind, number, formula }] of cells) {
      if (row < from) continue;
      this.put(row + by, column, kind, number);
      if (formula !== undefined) this.putFormula(row + by, column, formula);
    }
    for (const [key, target] of links) if (key >= from * maxColumns) this.linkCells.set(key + by * maxColumns, target);
  }

  /** As `put` and `putFormula` take it. */
  private cell(row: number, column: number) {
    const page = this.columns[column]?.[row >> 10];
    const formula = this.formulaCells.get(row * maxColumns + column);
    return { kind: page?.kinds[row & 1023] ?? 0, number: page?.numbers[row & 1023] ?? 0, formula };
  }

  private isFilled(row: number, column: number): boolean {
    const kind = this.columns[column]?.[row >> 10]?.kinds[row & 1023] ?? cellKind.empty;
    return kind !== cellKind.empty || this.formulaCells.has(row * maxColumns + column);
  }

  /** A copy of the values of an area; with formulas when asked. */
  block(at: Area, withFormulas: boolean): CellBlock {
    const kinds: Uint8Array[] = [];
    const numbers: Float64Array[] = [];
    for (let c = 0; c < at.columns; c++) {
      const columnKinds = new Uint8Array(at.rows);
      const columnNumbers = new Float64Array(at.rows);
      this.columns[at.left + c]?.forEach((page, index) => {
        const start = index * pageRows;
        const from = Math.max(start, at.top);
        const to = Math.min(start + pageRows, at.top + at.rows);
        if (!page || from >= to) return;
        columnKinds.set(page.kinds.subarray(from - start, to - start), from - at.top);
        columnNumbers.set(page.numbers.subarray(from - start, to - start), from - at.top);
      });
      kinds.push(columnKinds);
      numbers.push(columnNumbers);
    }
    const formulas = new Map<number, string>();
    if (withFormulas) {
      for (const [key, formula] of this.formulaCells) {
        const row = Math.floor(key / maxColumns) - at.top;
        const column = (key % maxColumns) - at.left;
        if (row >= 0 && row < at.rows && column >= 0 && column < at.columns)
          formulas.set(row * at.columns + column, formula);
      }
    }
    return { at, kinds, numbers, pool: this.texts.list, formulas };
  }
}
