import type { Programme } from '@keshen/rules';
import { contentAt, inverse } from '@keshen/workbook/model';
import type { CellBlock, Edit, Job, Sheet, Workbook } from '@keshen/workbook/port';
import { possibleCharts } from '../exports/statistics/statistics-charts.ts';
import { contentsRemoval } from '../plan/removal.ts';
import { chartEdits, columnsOf, sheetOf, standingStatistics } from './statistics-sheet.ts';

/**
 * Takes the sheet off with its charts. Undefined where the clerk has written on it: then it stays as it is, unless it is to
 * go `withNotes`.
 */
export async function statisticsRemoval(
  workbook: Workbook,
  { name, used }: Sheet,
  programme: Programme,
  withNotes: boolean,
  job?: Job,
): Promise<readonly Edit[] | undefined> {
  const sheet = sheetOf(programme, name);
  const charts = chartEdits(programme, possibleCharts(programme), 1, 0).map(inverse);
  const removal = inverse(sheet);
  if (!used) return [...charts, removal];
  const block = await workbook.read(used, ['formulas'], job);
  if (!withNotes && holdsMore(programme, block)) return undefined;
  return [...charts, contentsRemoval(sheet.id, block), removal];
}

/** Something stands on the sheet that is not of the table. */
function holdsMore(programme: Programme, block: CellBlock): boolean {
  const standing = standingStatistics(programme, block);
  const { top, left, rows, columns } = block.at;
  if (!standing || left + columns > columnsOf(programme).length) return true;
  for (let row = standing.rows; row < top + rows; row++)
    for (let column = left; column < left + columns; column++) if (contentAt(block, row, column) !== null) return true;
  return false;
}
