import { cellKind, type Area, type CellBlock, type Content } from '../port.ts';

/** The cells of an area as Excel answered them, row by row. */
export interface CellValues {
  readonly values: readonly (readonly unknown[])[];
  /** Where formulas were asked for: a formula, or the value again. */
  readonly formulas: readonly (readonly unknown[])[] | undefined;
  /** Errors and texts that look like one answer the same value. Keys as in `CellBlock.formulas`. */
  readonly errors: ReadonlySet<number>;
}

/** Texts that may be an error: Excel adds new ones, such as `#SPILL!`. */
export const errorLike = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** A text that begins with `=` is answered as its own formula; a real formula differs from what it shows. */
export function formulaAt({ values, formulas }: CellValues, row: number, column: number): string | undefined {
  const formula = formulas?.[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]![column]
    ? formula
    : undefined;
}

/** What stands in a cell; a formula as formula. */
export function contentAt(cells: CellValues, row: number, column: number): Content {
  const formula = formulaAt(cells, row, column);
  if (formula !== undefined) return { formula };
  const value = cells.values[row]![column];
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  if (text === '') return null;
  return cells.errors.has(row * cells.values[row]!.length + column) ? { error: text } : text;
}

/** The cells in columns, as the port gives them. */
export function blockOf(at: Area, cells: CellValues): CellBlock {
  const kinds = Array.from({ length: at.columns }, () => new Uint8Array(at.rows));
  const numbers = Array.from({ length: at.columns }, () => new Float64Array(at.rows));
  const pool = new Pool();
  const formulas = new Map<number, string>();
  cells.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const key = r * at.columns + c;
      const formula = formulaAt(cells, r, c);
      if (formula !== undefined) formulas.set(key, formula);
      if (value === '') return;
      const isText = typeof value === 'string';
      kinds[c]![r] = isText ? (cells.errors.has(key) ? cellKind.error : cellKind.text) : kindOf(value);
      numbers[c]![r] = isText ? pool.indexOf(value) : Number(value);
    }),
  );
  return { at, kinds, numbers, pool: pool.texts, formulas };
}

const kindOf = (value: unknown) => (typeof value === 'boolean' ? cellKind.truth : cellKind.number);

class Pool {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  indexOf(text: string): number {
    const index = this.known.get(text) ?? this.texts.push(text) - 1;
    this.known.set(text, index);
    return index;
  }
}
