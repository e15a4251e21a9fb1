import { textLines } from '../../forms/text-width.ts';
import type { ModelSheet } from '../../model/index.ts';

/** Of a line of the workbook's own font, 11 points as Excel and WPS set it, and of a title. */
const linePoints = 15;
const titlePoints = 24;

/** Excel knows no higher row. */
const highest = 409;

/**
 * How high the rows of a new sheet of ours are, in points, by what stands in them. Not every viewer fits rows to wrapped
 * text when it opens a file; those that do may, for no height is said to be fixed.
 */
export const heightIn =
  ({ looks = { columns: [], rows: [] }, grid }: ModelSheet) =>
  (row: number): number => {
    const look = looks.rows[row];
    if (look === 'title') return titlePoints;
    // A note runs on over the cells beside it.
    if (look === 'note') return linePoints;
    const lines = looks.columns.map(({ width, hidden }, column) => {
      const value = hidden ? null : grid.value(row, column);
      return typeof value === 'string' ? textLines(value, width) : 1;
    });
    return Math.min(highest, linePoints * Math.max(1, ...lines));
  };
