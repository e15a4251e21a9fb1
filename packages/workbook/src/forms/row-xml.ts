/** How high a row stands, in points. A row that is `fixed` keeps it; another grows with what the clerk types into it. */
export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

const linePoints = 16;
const airPoints = 8;
/** Excel knows no higher row. */
const highestRow = 409;

/**
 * Height for this many lines of body text. A single line stands in air, and only a fixed height keeps viewers from
 * taking that away; from two lines on the viewer may fit the row to its own font.
 */
export const heightOf = (lines: number): RowHeight => ({
  points: Math.min(highestRow, lines * linePoints + airPoints),
  fixed: lines === 1,
});

export const rowXml = (row: number, cells: string, { points, fixed }: RowHeight): string =>
  `<row r="${row}" ht="${points}"${fixed ? ' customHeight="1"' : ''}>${cells}</row>`;
