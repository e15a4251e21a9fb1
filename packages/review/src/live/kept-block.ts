import { contains, isLink, readBack } from '@keshen/workbook/model';
import { cellKind, type Area, type CellBlock, type Content } from '@keshen/workbook/port';

/** Cells that were read once and follow what is read or written since. The same block, with other values in it. */
export class KeptBlock implements CellBlock {
  at: Area;
  kinds: Uint8Array[];
  numbers: Float64Array[];
  readonly pool: string[];
  formulas: Map<number, string>;

  /** Takes the columns of the block over; its texts may be those of a whole workbook, and are copied. */
  constructor({ at, kinds, numbers, pool, formulas }: CellBlock) {
    this.at = at;
    this.kinds = [...kinds];
    this.numbers = [...numbers];
    this.pool = [...pool];
    this.formulas = new Map(formulas);
  }

  covers({ sheet, top, left, rows, columns }: Area): boolean {
    return (
      sheet === this.at.sheet && contains(this.at, top, left) && contains(this.at, top + rows - 1, left + columns - 1)
    );
  }

  /** Cells of this block as they were read again. */
  take(fresh: CellBlock): void {
    const down = fresh.at.top - this.at.top;
    const right = fresh.at.left - this.at.left;
    const texts = this.pool.length;
    this.pool.push(...fresh.pool);
    fresh.kinds.forEach((kinds, c) => {
      const numbers = fresh.numbers[c]!;
      for (let r = 0; r < fresh.at.rows; r++) {
        const kind = kinds[r] ?? cellKind.empty;
        const pooled = kind === cellKind.text || kind === cellKind.error;
        this.put(down + r, right + c, kind, (numbers[r] ?? 0) + (pooled ? texts : 0));
        this.formulas.delete((down + r) * this.at.columns + right + c);
      }
    });
    for (const [key, formula] of fresh.formulas) {
      const row = down + Math.floor(key / fresh.at.columns);
      this.formulas.set(row * this.at.columns + right + (key % fresh.at.columns), formula);
    }
  }

  /** A cell as it was written, by its place on the sheet. Of a formula the result is not known. */
  write(row: number, column: number, written: Content): void {
    const content = isLink(written) ? readBack(written) : written;
    const [r, c] = [row - this.at.top, column - this.at.left];
    this.formulas.delete(r * this.at.columns + c);
    if (content === null || content === '') this.put(r, c, cellKind.empty, 0);
    else if (typeof content === 'string') this.put(r, c, cellKind.text, this.pool.push(content) - 1);
    else if (typeof content === 'number') this.put(r, c, cellKind.number, content);
    else if (typeof content === 'boolean') this.put(r, c, cellKind.truth, Number(content));
    else if ('error' in content) this.put(r, c, cellKind.error, this.pool.push(content.error) - 1);
    else if ('formula' in content) this.formulas.set(r * this.at.columns + c, content.formula);
  }

  /** Down to a row further below. */
  growTo(rows: number): void {
    const longer = <T extends Uint8Array | Float64Array>(column: T, make: (length: number) => T): T => {
      const grown = make(rows);
      grown.set(column);
      return grown;
    };
    this.kinds = this.kinds.map((column) => longer(column, (length) => new Uint8Array(length)));
    this.numbers = this.numbers.map((column) => longer(column, (length) => new Float64Array(length)));
    this.at = { ...this.at, rows };
  }

  /** Of an empty column nothing is kept until something stands in it. */
  private put(row: number, column: number, kind: number, number: number): void {
    const { rows } = this.at;
    if ((this.kinds[column]?.length ?? 0) < rows) {
      if (kind === cellKind.empty) return;
      this.kinds[column] = new Uint8Array(rows);
      this.numbers[column] = new Float64Array(rows);
    }
    this.kinds[column]![row] = kind;
    this.numbers[column]![row] = number;
  }
}
