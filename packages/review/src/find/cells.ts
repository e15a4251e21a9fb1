import { decimalOf } from '@keshen/rules';
import { cellKind, type CellBlock } from '@keshen/workbook/port';

/** More columns than any form has. A sheet may be 16,384 wide, for one cell that somebody touched out there. */
const most = 300;

/** A block seen with the sheet's own rows and columns. Outside the block everything is empty. */
export class Cells {
  readonly top: number;
  readonly left: number;
  /** One past the last row. */
  readonly bottom: number;
  /** The columns that hold something anywhere, from left to right. */
  readonly columns: readonly number[];
  private readonly block: CellBlock;

  constructor(block: CellBlock, columns?: readonly number[]) {
    this.block = block;
    this.top = block.at.top;
    this.left = block.at.left;
    this.bottom = block.at.top + block.at.rows;
    this.columns = columns ?? filledColumns(block);
  }

  /** The same rows, and of the columns only these. */
  only(columns: readonly number[]): Cells {
    return new Cells(this.block, columns);
  }

  kind(row: number, column: number): number {
    return this.block.kinds[column - this.left]?.[row - this.top] ?? cellKind.empty;
  }

  number(row: number, column: number): number {
    return this.block.numbers[column - this.left]?.[row - this.top] ?? 0;
  }

  /** The text of a text cell, without outer white space; empty for any other kind. */
  text(row: number, column: number): string {
    return this.kind(row, column) === cellKind.text ? this.block.pool[this.number(row, column)]!.trim() : '';
  }

  /** What the cell shows, roughly: texts, numbers as plain decimals. */
  shown(row: number, column: number): string {
    if (this.kind(row, column) !== cellKind.number) return this.text(row, column);
    const number = this.number(row, column);
    return Number.isSafeInteger(number) ? String(number) : (decimalOf(number) ?? '');
  }

  /** The columns of a row in which something stands, text of nothing but white space left out. */
  filled(row: number, limit = Infinity): number[] {
    const columns: number[] = [];
    for (const column of this.columns) {
      if (columns.length === limit) break;
      const kind = this.kind(row, column);
      if (kind !== cellKind.empty && (kind !== cellKind.text || this.saysSomething(row, column))) columns.push(column);
    }
    return columns;
  }

  private saysSomething(row: number, column: number): boolean {
    const text = this.block.pool[this.number(row, column)]!;
    // Letters, digits and Han need no closer look.
    const first = text.charCodeAt(0);
    return (first > 0x2f && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff) || text.trim() !== '';
  }
}

function filledColumns({ at, kinds }: CellBlock): readonly number[] {
  const filled = kinds.flatMap((column, c) => (column.some((kind) => kind !== cellKind.empty) ? [c] : []));
  return filled.slice(0, most).map((c) => at.left + c);
}
