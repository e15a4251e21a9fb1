import { columnIndex, columnLetters, maxColumns, maxRows } from '../../model/index.ts';

// Texts and quoted sheet names first, so that nothing inside them is taken for a reference. One that is never closed goes
// to the end: looking for its end anew from every quote would take for ever.
const pieces =
  /"[^"]*(?:""[^"]*)*(?:"|$)|'[^']*(?:''[^']*)*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/** A piece of a formula as it reads so many rows and columns further; undefined beyond the edge of the sheet. */
type Piece = (rows: number, columns: number) => string | undefined;

/** A formula that cells share: taken apart once, and put together for each of them. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(formula: string) {
    const found: Piece[] = [];
    let from = 0;
    for (const match of formula.matchAll(pieces)) {
      const reference = referenceOf(match);
      if (!reference) continue;
      found.push(fixed(formula.slice(from, match.index)), reference);
      from = match.index + match[0].length;
    }
    this.pieces = [...found, fixed(formula.slice(from))];
  }

  /** The formula in a cell that stands so many rows below and columns right of the first: relative references move along. */
  movedBy(rows: number, columns: number): string {
    // Not by adding up: the text would stay a chain of pieces, many times its size.
    return this.pieces.map((piece) => piece(rows, columns) ?? '#REF!').join('');
  }
}

/** One formula moved once. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  new SharedFormula(formula).movedBy(rows, columns);

const fixed =
  (text: string): Piece =>
  () =>
    text;

function referenceOf(match: RegExpMatchArray): Piece | undefined {
  const [, fixedColumn, column, fixedRow, row, fixedA, columnA, fixedB, columnB, fixedC, rowC, fixedD, rowD] = match;
  if (column !== undefined) return pair(columnPiece(fixedColumn!, column), '', rowPiece(fixedRow!, row!));
  if (columnA !== undefined) return pair(columnPiece(fixedA!, columnA), ':', columnPiece(fixedB!, columnB!));
  if (rowC !== undefined) return pair(rowPiece(fixedC!, rowC), ':', rowPiece(fixedD!, rowD!));
  return undefined;
}

const pair =
  (one: Piece, between: string, other: Piece): Piece =>
  (rows, columns) => {
    const [a, b] = [one(rows, columns), other(rows, columns)];
    return a === undefined || b === undefined ? undefined : a + between + b;
  };

function columnPiece(dollar: string, letters: string): Piece {
  if (dollar) return fixed(dollar + letters);
  const index = columnIndex(letters);
  return (_rows, columns) => {
    const moved = index + columns;
    return moved >= 0 && moved < maxColumns ? (known[moved] ??= columnLetters(moved)) : undefined;
  };
}

/** Letters of columns that have been asked for: formulas ask for the same ones again and again. */
const known: string[] = [];

function rowPiece(dollar: string, digits: string): Piece {
  if (dollar) return fixed(dollar + digits);
  const number = Number(digits);
  return (rows) => (number + rows >= 1 && number + rows <= maxRows ? String(number + rows) : undefined);
}
