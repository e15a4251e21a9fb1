import { columnIndex, columnLetters, maxColumns, maxRows } from '../../model/index.ts';

// Texts and quoted sheet names first, so that nothing inside them is taken for a reference. One that is never closed goes
// to the end: looking for its end anew from every quote would take for ever.
const pieces =
  /"[^"]*(?:""[^"]*)*(?:"|$)|'[^']*(?:''[^']*)*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/g;

/** The formula that a cell shares with one `rows` above and `columns` left of it: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, column, fixedRow, row, fixedA, columnA, fixedB, columnB, fixedC, rowC, fixedD, rowD] = groups;
    if (column !== undefined) {
      const moved = [movedColumn(fixedColumn!, column, columns), movedRow(fixedRow!, row!, rows)];
      return moved.includes(undefined) ? '#REF!' : moved.join('');
    }
    const ends =
      columnA !== undefined
        ? [movedColumn(fixedA!, columnA, columns), movedColumn(fixedB!, columnB!, columns)]
        : rowC !== undefined
          ? [movedRow(fixedC!, rowC, rows), movedRow(fixedD!, rowD!, rows)]
          : [whole];
    return ends.includes(undefined) ? '#REF!' : ends.join(':');
  });
}

function movedColumn(fixed: string, letters: string, by: number): string | undefined {
  if (fixed) return fixed + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < maxColumns ? columnLetters(column) : undefined;
}

function movedRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed) return fixed + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= maxRows ? String(row) : undefined;
}
