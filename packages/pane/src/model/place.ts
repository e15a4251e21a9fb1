import type { Report, ReportTable } from '@keshen/review';
import type { Place } from '../session-port.ts';

/** A row as the report addresses it. */
export interface RowPlace {
  readonly workbook: number;
  readonly sheet: string;
  readonly row: number;
}

/** The cells of a row that lie in its table, such as `A7:N7`; its first cell where no table of the report holds it. */
export function rowPlace({ tables }: Report, { workbook, sheet, row }: RowPlace): Place {
  const above = (table: ReportTable) => table.workbook === workbook && table.sheet === sheet && table.firstRow <= row;
  const table = tables.findLast(above);
  const [first, last] = table ? columnsOf(table) : ['A', 'A'];
  return { workbook, sheet, cell: first === last ? `${first}${row}` : `${first}${row}:${last}${row}` };
}

/** `A3:N4` → A and N. */
function columnsOf({ header }: ReportTable): readonly [first: string, last: string] {
  const [first = 'A', last = first] = header.split(':').map((cell) => cell.replaceAll(/\d/g, ''));
  return [first, last];
}
