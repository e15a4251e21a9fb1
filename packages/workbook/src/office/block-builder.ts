import { cellKind, type Area, type CellBlock, type Content } from '../port.ts';
import { bytesOf } from './bytes.ts';

/** Texts that may be an error: Excel adds new ones, such as `#SPILL!`. */
const errorLike = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

type Rows = readonly (readonly unknown[])[];

/** Between two stops, so many rows. */
const stride = 64;

/** A block that grows downwards with each answer, so that no answer is kept and none of them takes long. */
export class BlockBuilder {
  /** Texts that look like an error, row by row. Keys as in `CellBlock.formulas`. */
  readonly suspects: number[] = [];
  readonly block: CellBlock;
  private readonly formulas = new Map<number, string>();
  private readonly pool: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly textBytes: number[] = [];
  private filled = 0;

  constructor(at: Area) {
    this.block = {
      at,
      kinds: Array.from({ length: at.columns }, () => new Uint8Array(at.rows)),
      numbers: Array.from({ length: at.columns }, () => new Float64Array(at.rows)),
      pool: this.pool,
      formulas: this.formulas,
    };
  }

  /**
   * The next rows, as `range.values` and `range.formulas` gave them. Stops every now and then; the result is about how many
   * bytes they were on the way.
   */
  *add(values: Rows, formulas: Rows | undefined): Generator<undefined, number> {
    let bytes = 0;
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        const size = this.put(this.filled, c, value);
        const formula = formulas?.[r]?.[c];
        bytes += size + (formulas === undefined ? 0 : formula === value ? size : bytesOf(formula));
        this.putFormula(this.filled, c, value, formula);
      }
      this.filled++;
      if (r % stride === stride - 1) yield;
    }
    return bytes;
  }

  /** A suspect that was one. */
  convict(key: number): void {
    const { columns } = this.block.at;
    this.block.kinds[key % columns]![Math.floor(key / columns)] = cellKind.error;
  }

  /** Answers with the bytes of the value. */
  private put(row: number, column: number, value: unknown): number {
    if (value === '') return bytesOf(value);
    const { kinds, numbers, at } = this.block;
    if (typeof value === 'string') {
      const index = this.indexOf(value);
      kinds[column]![row] = cellKind.text;
      numbers[column]![row] = index;
      if (errorLike.test(value)) this.suspects.push(row * at.columns + column);
      return this.textBytes[index]!;
    }
    kinds[column]![row] = typeof value === 'boolean' ? cellKind.truth : cellKind.number;
    numbers[column]![row] = Number(value);
    return bytesOf(value);
  }

  /** Without a formula Excel gives the value again; a text that begins with `=` is not one. */
  private putFormula(row: number, column: number, value: unknown, formula: unknown): void {
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
      this.formulas.set(row * this.block.at.columns + column, formula);
  }

  private indexOf(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const index = this.pool.push(text) - 1;
    this.known.set(text, index);
    this.textBytes.push(bytesOf(text));
    return index;
  }
}

/** What stands in a cell of a block; a formula as formula. */
export function contentIn({ at, kinds, numbers, pool, formulas }: CellBlock, row: number, column: number): Content {
  const formula = formulas.get(row * at.columns + column);
  if (formula !== undefined) return { formula };
  const number = numbers[column]![row]!;
  switch (kinds[column]![row]) {
    case cellKind.text:
      return pool[number]!;
    case cellKind.error:
      return { error: pool[number]! };
    case cellKind.truth:
      return number === 1;
    case cellKind.number:
      return number;
    default:
      return null;
  }
}
