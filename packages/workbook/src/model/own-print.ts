import type { SheetEdit } from '../port.ts';

/** At the foot of every page of a sheet of ours, in Excel's codes: page and number of pages. */
export const pageFooter = '第 &P 页　共 &N 页';

/** So many characters still stand on an A4 page, lying down, in letters that can be read. */
const widestOnA4 = 180;

/** The paper that a sheet of ours needs. */
export function paperOf({ columns }: Pick<SheetEdit, 'columns'>): 'A3' | 'A4' {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  return width > widestOnA4 ? 'A3' : 'A4';
}

/** The rows of a sheet of ours that every page repeats: all above the body. `$1:$3`; undefined where there are none. */
export const repeatedRows = ({ rows }: Pick<SheetEdit, 'rows'>): string | undefined =>
  rows.length > 0 ? `$1:$${rows.length}` : undefined;
