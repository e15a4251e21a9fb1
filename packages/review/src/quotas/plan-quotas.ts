import { bases, draws, placesMatter, quotaMoves, quotas, reportingUnit, waitingMatter, type Tie } from '@keshen/rules';
import { contentAt } from '@keshen/workbook/model';
import type { Book, CellBlock, Content, Edit, Job, Workbook } from '@keshen/workbook/port';
import type { JudgedCase } from '../case/judge-case.ts';
import { freeSheetName, rowsEdit } from '../plan/own-sheet.ts';
import { allocationCells, allocationNote, allocationTotals, at } from './allocation-rows.ts';
import { caseQuotas, type CaseQuotas } from './case-quotas.ts';
import { unitNames } from './quota-words.ts';
import {
  allocationSheet,
  drawsSheet,
  headRows,
  movesNote,
  movesSheet,
  sheetEdit,
  sheetRows,
  type QuotaSheet,
} from './quota-sheets.ts';

/** What is written of places, and into which workbook of the case. */
export interface QuotaPlan {
  readonly workbook: number;
  readonly edits: readonly Edit[];
}

/**
 * Plans the sheets about places: 名额分配 with all that is known; 抽签与会议记录 with a line to fill in, where places are
 * level; 名额调剂记录 for the rounds, once everything is granted. What an office has written on them stays. Planned on its
 * own output, there is nothing to do. Undefined where the case says nothing of places.
 */
export async function planQuotas(
  judged: JudgedCase,
  workbooks: readonly Workbook[],
  job?: Job,
): Promise<QuotaPlan | undefined> {
  const found = caseQuotas(judged);
  if (!found) return undefined;
  const index = homeOf(judged);
  const workbook = workbooks[index]!;
  const book = await workbook.book(job);
  const read = (sheet: QuotaSheet) => standingBlock(workbook, book, sheet, job);
  return {
    workbook: index,
    edits: [
      ...allocationEdits(found, book, await read(allocationSheet)),
      ...drawEdits(judged, found, book, await read(drawsSheet)),
      ...moveEdits(judged, found, book),
    ],
  };
}

/** Where the sheet stands already, else where the figures came from. */
function homeOf({ read, places }: JudgedCase): number {
  const standing = read.books.findIndex(({ book }) => book.anchors.has(allocationSheet.anchor));
  if (standing >= 0) return standing;
  return (places.get(quotas.id) ?? places.get(bases.id))?.[0]?.table.workbook ?? 0;
}

const isStanding = ({ anchors }: Book, { anchor }: QuotaSheet): boolean => anchors.has(anchor);

async function standingBlock(
  workbook: Workbook,
  { anchors, sheets }: Book,
  { anchor }: QuotaSheet,
  job?: Job,
): Promise<CellBlock | undefined> {
  const used = sheets.find(({ id }) => id === anchors.get(anchor)?.sheet)?.used;
  return used ? workbook.read(used, ['formulas'], job) : undefined;
}

function allocationEdits({ account }: CaseQuotas, book: Book, block: CellBlock | undefined): readonly Edit[] {
  const { columns } = allocationSheet;
  const standing = linesOf(block, columns.length);
  // Somebody has moved our columns: nobody knows any more what is whose.
  if (block && !columns.every(({ header }, c) => contentAt(block, sheetRows.length - 1, c) === header)) return [];
  const lines = account.lines.map((line, i): Content[] => {
    const beside = standing.find((cells) => unitIn(cells) === line.unit);
    if (beside) standing.splice(standing.indexOf(beside), 1);
    const cells = [i + 1, ...allocationCells(line)];
    return beside ? cells.map((content, column) => (isOffices(column) ? (beside[column] ?? content) : content)) : cells;
  });
  const kept = standing.filter((cells) => cells[at.unit] !== '合计');
  const rows = [
    ...headRows(allocationSheet, allocationNote(account)),
    ...lines,
    [null, ...allocationTotals(account.lines)],
    ...kept,
  ];
  const layout = { sheet: allocationSheet.id, columns, rows: sheetRows, linkColumn: -1 };
  return [sheetEdit(allocationSheet, freeSheetName(book, allocationSheet.name)), ...rowsEdit(layout, rows, block)];
}

/** What an office writes itself. */
const offices: ReadonlySet<number> = new Set([at.floor, at.cap, at.granted, at.reason]);
const isOffices = (column: number): boolean => offices.has(column);

const unitIn = (cells: readonly Content[]): string | undefined => {
  const unit = cells[at.unit];
  return typeof unit === 'string' ? reportingUnit(unit) : undefined;
};

/** The rows below the head in which anything stands. */
function linesOf(block: CellBlock | undefined, width: number): Content[][] {
  if (!block) return [];
  return Array.from({ length: Math.max(0, block.at.top + block.at.rows - sheetRows.length) }, (_, i) =>
    Array.from({ length: width }, (_unused, column) => contentAt(block, sheetRows.length + i, column)),
  ).filter((cells) => cells.some((content) => content !== null));
}

/** A line for every tie that waits, unless somebody has begun one. */
function drawEdits(
  { evaluation }: JudgedCase,
  { account, rankings }: CaseQuotas,
  book: Book,
  block: CellBlock | undefined,
): readonly Edit[] {
  const waiting = [
    ...(account.computed ? [{ ...account.computed, matter: placesMatter }] : []),
    ...rankings.map((ranking) => ({ ...ranking, matter: waitingMatter(ranking.line.name) })),
  ];
  const lines = waiting.flatMap(({ matter, tie, unfit }) =>
    tie && !unfit.some(({ why }) => why.kind !== 'other-units') ? [drawLine(matter, tie)] : [],
  );
  const isTheirs = evaluation.isGiven(draws) && !isStanding(book, drawsSheet);
  if (lines.length === 0 || isTheirs) return [];
  const add = sheetEdit(drawsSheet, freeSheetName(book, drawsSheet.name));
  return block
    ? [add, append(drawsSheet, block.at.top + block.at.rows, lines)]
    : [add, append(drawsSheet, 0, [...headRows(drawsSheet, drawNote), ...lines])];
}

const drawNote = '方式填抽签或会议；结果填得到名额的单位或人选，每个名额一个。基数或名额变动后，原记录不再采用。';

const drawLine = (matter: string, { places, units }: Tie): Content[] =>
  drawsSheet.columns.map((_, column) => [matter, unitNames(units), places][column] ?? null);

/** An empty record, once there is something to move. */
function moveEdits({ evaluation }: JudgedCase, { account }: CaseQuotas, book: Book): readonly Edit[] {
  const isGranted = account.lines.length > 0 && account.lines.every(({ granted }) => granted !== undefined);
  if (!isGranted || evaluation.isGiven(quotaMoves) || isStanding(book, movesSheet)) return [];
  return [
    sheetEdit(movesSheet, freeSheetName(book, movesSheet.name)),
    append(movesSheet, 0, headRows(movesSheet, movesNote)),
  ];
}

const append = ({ id, columns }: QuotaSheet, top: number, rows: readonly (readonly Content[])[]): Edit => ({
  do: 'write',
  at: { sheet: id, top, left: 0, rows: rows.length, columns: columns.length },
  was: rows.flatMap((row) => row.map(() => null)),
  now: rows.flat(),
});
