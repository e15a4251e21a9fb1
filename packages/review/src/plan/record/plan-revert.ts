import { cellAddress, sameContent } from '@keshen/workbook/model';
import type { Book, CellBlock, Content, Edit, Job, Workbook } from '@keshen/workbook/port';
import { everyTable } from '../../case/every-table.ts';
import { readCase, type ReadCase } from '../../case/read-case.ts';
import { readUsed } from '../../case/read-sheet.ts';
import { rowsEdit } from '../own-sheet.ts';
import { Cells } from './cells.ts';
import { Locator, type Located } from './locator.ts';
import { addressOf, recordCells, standingRows, type RecordLine, type StandingRow } from './record-lines.ts';
import { recordColumns, recordLayout, recordSheet, recordSheetOf } from './record-sheet.ts';

/**
 * What becomes of one line: it is taken back (`reverts`, or `moved` where its row stands elsewhere by now); what stood
 * there at first stands there again (`settled`); the cell was `changed` since; its row is `gone`; several rows could be
 * it (`ambiguous`). Only the last three stay in the record.
 */
export type ReversalState = 'reverts' | 'moved' | 'settled' | 'changed' | 'gone' | 'ambiguous';

export interface Reversal {
  readonly line: RecordLine;
  readonly state: ReversalState;
  /** Where the cell stands by now. */
  readonly sheet?: string;
  readonly cell?: string;
  /** What stands there. */
  readonly found?: Content;
}

export interface RevertPlan {
  readonly edits: readonly Edit[];
  /** As they stand in the record. */
  readonly reversals: readonly Reversal[];
  /** The name of the record's sheet, where something of it stays; undefined where nothing does, or there was none. */
  readonly kept: string | undefined;
}

/** Whether a line changes its cell back: the fix still stands. */
export const takesBack = ({ state }: Reversal): boolean => state === 'reverts' || state === 'moved';

const stays = ({ state }: Reversal): boolean => state === 'changed' || state === 'gone' || state === 'ambiguous';

/** Takes the fixes of one workbook back, cell by cell, by its own record. Nothing to do where it has none. */
export async function planRevert(workbook: Workbook, job?: Job): Promise<RevertPlan> {
  const shape = await workbook.book(job);
  if (recordSheetOf(shape) === undefined) return { edits: [], reversals: [], kept: undefined };
  const read = await readCase([workbook], {}, job);
  const { book, record } = read.books[0]!;
  const rows = standingRows(record);
  const cells = new Cells(await blocksOf(workbook, read, rows, job));
  const locator = new Locator(book, everyTable(read));
  // The youngest first: a cell that was brought into form twice goes back in two steps.
  const reversals = new Map<StandingRow, Reversal>();
  for (const row of rows.toReversed())
    if (row.line) reversals.set(row, reversalOf(row.line, locator.find(row.line, cells.contentOf), cells, book));
  const left = rows.filter((row) => !reversals.has(row) || stays(reversals.get(row)!));
  const sheet = book.sheets.find(({ id }) => id === recordSheetOf(book))!;
  const leaves = left.length === 0 && (sheet.used?.columns ?? 0) <= recordColumns.length;
  const removal = recordSheet('remove-sheet', sheet.name);
  return {
    edits: [
      ...cells.edits(),
      ...(leaves
        ? [...rowsEdit(recordLayout, [], record), removal]
        : [recordSheet('add-sheet', sheet.name), ...rowsEdit(recordLayout, recordCells(left, book), record)]),
    ],
    reversals: rows.flatMap((row) => reversals.get(row) ?? []),
    kept: leaves ? undefined : sheet.name,
  };
}

function reversalOf(line: RecordLine, at: Located, cells: Cells, book: Book): Reversal {
  if (typeof at === 'string') return { line, state: at };
  const found = cells.contentOf(at);
  const sheet = book.sheets.find(({ id }) => id === at.sheet)!.name;
  const place = { line, sheet, cell: cellAddress(at.top, at.left), found };
  if (sameContent(found, line.now)) {
    cells.put(at, line.was);
    return { ...place, state: sheet === line.sheet && place.cell === line.cell ? 'reverts' : 'moved' };
  }
  return { ...place, state: sameContent(found, line.was) ? 'settled' : 'changed' };
}

/** The sheets on which the cells may stand: those with tables are read already, others are as soon as a line names them. */
async function blocksOf(
  workbook: Workbook,
  { books, ...read }: ReadCase,
  rows: readonly StandingRow[],
  job?: Job,
): Promise<ReadonlyMap<string, CellBlock>> {
  const { book } = books[0]!;
  const blocks = new Map(everyTable(read).map(({ found, block }) => [found.sheet.id, block]));
  for (const { line } of rows) {
    const id = line && addressOf(line, book)?.sheet;
    const sheet = book.sheets.find((candidate) => candidate.id === id);
    if (sheet?.used && !blocks.has(sheet.id))
      blocks.set(sheet.id, await readUsed(workbook, { ...sheet, used: sheet.used }, job));
  }
  return blocks;
}
