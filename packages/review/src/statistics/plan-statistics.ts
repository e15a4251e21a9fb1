import { programmes, type Programme } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import { inverse } from '@keshen/workbook/model';
import type { Book, CellBlock, Content, Edit, Job, Workbook } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { statisticsCharts } from '../exports/statistics/statistics-charts.ts';
import { statisticsId, statisticsLayout, verdictColumns } from '../exports/statistics/statistics-columns.ts';
import { freeSheetName, rowsEdit } from '../plan/own-sheet.ts';
import {
  chartEdits,
  columnsOf,
  sheetIdOf,
  sheetOf,
  sheetRows,
  standingStatistics,
  statisticsName,
  type StandingStatistics,
} from './statistics-sheet.ts';

/** What is written of the statistics, and into which workbook of the case. */
export interface StatisticsPlan {
  readonly workbook: number;
  readonly edits: readonly Edit[];
}

/**
 * Plans a sheet 汇总统计 for each programme: its table and the charts of it. Planned on its own output, there is nothing to
 * do. What a clerk has written below the table stays; where the table needs its place, it is left alone and stale.
 */
export async function planStatistics(
  judged: JudgedCase,
  forms: readonly Form[],
  workbooks: readonly Workbook[],
  job?: Job,
): Promise<StatisticsPlan> {
  const found = forms.flatMap((form) => {
    const programme = programmes.find((one) => statisticsId(one) === form.layout);
    return programme ? [{ form, programme }] : [];
  });
  const workbook = homeOf(
    judged,
    found.map(({ programme }) => programme),
  );
  const book = await workbooks[workbook]!.book(job);
  const edits: Edit[] = [];
  for (const { form, programme } of found) {
    const name = found.length > 1 ? `${statisticsName}（${programme.title}）` : statisticsName;
    const block = await standingBlock(workbooks[workbook]!, book, programme, job);
    edits.push(sheetOf(programme, freeSheetName(book, name)), ...contentEdits(programme, form, block));
  }
  return { workbook, edits };
}

/** Where the sheet stands already, else where the first of those stand who are counted. */
function homeOf({ read, places }: JudgedCase, found: readonly Programme[]): number {
  const anchors = found.map((programme) => sheetOf(programme, '').anchor);
  const standing = read.books.findIndex(({ book }) => anchors.some((anchor) => book.anchors.has(anchor)));
  if (standing >= 0) return standing;
  const tables = found.flatMap(verdictColumns).map(({ table }) => table.id);
  return tables.flatMap((id) => places.get(id) ?? [])[0]?.table.workbook ?? 0;
}

async function standingBlock(
  workbook: Workbook,
  { anchors, sheets }: Book,
  programme: Programme,
  job?: Job,
): Promise<CellBlock | undefined> {
  const id = anchors.get(sheetOf(programme, '').anchor)?.sheet;
  const used = sheets.find((sheet) => sheet.id === id)?.used;
  return used ? workbook.read(used, ['formulas'], job) : undefined;
}

/** The charts give way first and come last, for they are made of the cells. */
function contentEdits(programme: Programme, form: Form, block: CellBlock | undefined): readonly Edit[] {
  const standing = block && standingStatistics(programme, block);
  const columns = columnsOf(programme);
  const rows = rowsOf(programme, form);
  const own = { sheet: sheetIdOf(programme), columns, rows: sheetRows, linkColumn: -1 };
  const now = chartEdits(programme, form.charts ?? [], form.rows.length, rows.length);
  const was = standing ? standingCharts(programme, standing) : now;
  const same = JSON.stringify(was) === JSON.stringify(now);
  return [...(same ? [] : was.map(inverse)), ...rowsEdit(own, rows, standing && topOf(block, standing)), ...now];
}

const standingCharts = (programme: Programme, { lines, rows }: StandingStatistics) =>
  chartEdits(programme, statisticsCharts(programme, lines), lines.length, rows);

/** The block down to the sum: below it the sheet is the clerk's. */
const topOf = (block: CellBlock, { rows }: StandingStatistics): CellBlock => ({
  ...block,
  at: { ...block.at, rows: rows - block.at.top },
});

function rowsOf(programme: Programme, { title, subtitle, rows, totals }: Form): (readonly Content[])[] {
  const { columns } = statisticsLayout(programme);
  const wide = (line: string): Content[] => columns.map((_, column) => (column === 0 ? line : null));
  return [
    wide(title),
    wide(subtitle),
    columns.map(({ header }) => header),
    ...[...rows, ...(totals ? [totals] : [])].map((row) => columns.map((_, column) => row[column] ?? null)),
  ];
}
