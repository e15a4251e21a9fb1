import { programmes, type Programme } from '@keshen/rules';
import { placeCharts, type FormChart, type Value } from '@keshen/workbook';
import { contentAt } from '@keshen/workbook/model';
import type { Book, CellBlock, ChartEdit, ColumnLook, Content, RowLook, SheetEdit } from '@keshen/workbook/port';
import { statisticsId, statisticsLayout } from '../exports/statistics/statistics-columns.ts';

export const statisticsName = '汇总统计';

/** Excel takes no hyphen in a name. */
const anchorOf = ({ id }: Programme): string => `_keshen.statistics.${id.replaceAll('-', '_')}`;

/** Whose statistics the hidden name finds again; undefined for a name of something else. */
export const statisticsOf = (anchor: string): Programme | undefined =>
  programmes.find((programme) => anchorOf(programme) === anchor);

/** Whether a sheet of a workbook holds 汇总统计: it is no list that came. */
export const isStatisticsSheet = ({ anchors }: Pick<Book, 'anchors'>, id: string): boolean =>
  [...anchors].some(([anchor, at]) => at.sheet === id && statisticsOf(anchor) !== undefined);

export const sheetRows: readonly RowLook[] = ['title', 'note', 'head'];

/** How the plan calls the sheet. */
export const sheetIdOf = (programme: Programme): string => `keshen:${statisticsId(programme)}`;

/** Figures show as they are, to the last fen: no format of money has to be left behind in the clerk's file. */
export const columnsOf = (programme: Programme): readonly ColumnLook[] =>
  statisticsLayout(programme).columns.map(({ kind, width }): ColumnLook => ({
    width,
    ...(kind === 'text' && { format: '@' }),
  }));

export const sheetOf = (programme: Programme, name: string): SheetEdit => ({
  do: 'add-sheet',
  id: sheetIdOf(programme),
  name,
  anchor: anchorOf(programme),
  columns: columnsOf(programme),
  rows: sheetRows,
});

/** What stands on the sheet of ours: the lines under the head, without the sum. */
export interface StandingStatistics {
  readonly lines: readonly (readonly Value[])[];
  /** Rows from the title to the sum. */
  readonly rows: number;
}

/** Undefined where the head is another: nobody knows any more what is whose. */
export function standingStatistics(programme: Programme, block: CellBlock): StandingStatistics | undefined {
  const heads = statisticsLayout(programme).columns.map(({ header }) => header);
  const rowAt = (row: number): Content[] => heads.map((_, column) => contentAt(block, row, column));
  const head = sheetRows.length - 1;
  if (rowAt(head).some((content, column) => content !== heads[column])) return undefined;
  const bottom = block.at.top + block.at.rows;
  const lines: Value[][] = [];
  for (let row = head + 1; row < bottom; row++) {
    const cells = rowAt(row).map((content) => (isValue(content) ? content : null));
    if (cells[0] === '合计') return { lines, rows: row + 1 };
    if (typeof cells[0] !== 'number') break;
    lines.push(cells);
  }
  return { lines, rows: sheetRows.length + lines.length };
}

const isValue = (content: Content): content is string | number => ['string', 'number'].includes(typeof content);

/** Rows of body text that charts are high. */
const chartRows = 18;

/** The charts of so many lines, a row below the sum. */
export const chartEdits = (
  programme: Programme,
  charts: readonly FormChart[],
  lines: number,
  rows: number,
): readonly ChartEdit[] =>
  placeCharts(
    charts,
    {
      sheet: sheetIdOf(programme),
      name: statisticsId(programme),
      top: sheetRows.length,
      rows: lines,
      columns: columnsOf(programme),
    },
    { top: rows + 1, rows: chartRows },
  ).map(({ at, chart }): ChartEdit => ({ do: 'add-chart', at, chart }));
