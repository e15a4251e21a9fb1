import { programmes, type Programme, type Row, type Table } from '@keshen/rules';
import { cellKind, type Book, type CellBlock, type Job, type Sheet, type Workbook } from '@keshen/workbook/port';
import type { ApprovedPlan } from '../approvals/approved-plan.ts';
import type { ExceptionLine } from '../exceptions/exception-sheet.ts';
import { findTables, type FoundTable } from '../find/index.ts';
import type { Issue } from '../issue.ts';
import { parseTable } from '../parse/index.ts';
import { listSheetOf } from '../plan/list/list-sheet.ts';
import { recordSheetOf } from '../plan/record/record-sheet.ts';
import { isStatisticsSheet } from '../statistics/statistics-sheet.ts';
import { trailSheetOf } from '../trail/trail-sheet.ts';
import { isPolicySheet, readPolicySheet, type PolicySheet } from '../policy/policy-sheet.ts';
import { rememberedColumns } from '../policy/remembered-columns.ts';
import {
  choicesFor,
  readChoices,
  refuseUnused,
  withChoices,
  type Choices,
  type ColumnChoices,
  type Remembered,
} from './chosen-columns.ts';
import { readOfficeLists } from './office-lists.ts';
import { withoutOurs } from './our-columns.ts';
import { readUsed } from './read-sheet.ts';
import { whichTables, type Overlap } from './which-tables.ts';

/** A table of the case where it stands, with its rows as the rules see them. */
export interface ReadTable {
  /** Index of the workbook in the case. */
  readonly workbook: number;
  /** Position of the sheet in its workbook. */
  readonly position: number;
  readonly found: FoundTable;
  /** The sheet's cells as they are, our own columns included. */
  readonly block: CellBlock;
  readonly rows: readonly Row<Table>[];
  readonly issues: readonly Issue[];
}

export interface ReadBook {
  readonly book: Book;
  readonly policy: PolicySheet | undefined;
  /** The sheet of our own list of findings, where it stands. */
  readonly list: CellBlock | undefined;
  /** The sheet of the record of 规范格式, where it stands. */
  readonly record: CellBlock | undefined;
  /** The sheet of the trail, where it stands. */
  readonly trail: CellBlock | undefined;
  /** Lines of lists 集体研究事项. */
  readonly exceptions: readonly ExceptionLine[];
  /** Plans 专项资金安排计划 that came back from the finance office. */
  readonly plans: readonly ApprovedPlan[];
  /** Names of sheets that hold something and are hidden: not read, and said so. */
  readonly hidden: readonly string[];
}

/** All workbooks of a check, read, found and parsed. */
export interface ReadCase {
  readonly books: readonly ReadBook[];
  /** What is judged, each row once; in canonical order: workbook, sheet, row. */
  readonly tables: readonly ReadTable[];
  /** Tables that repeat others, in whole or in part. */
  readonly overlaps: readonly Overlap[];
}

/** How the case is to be read, where the clerk says so. */
export interface Asked {
  /** Left out: tables of every programme are looked for. */
  readonly programme?: Programme | undefined;
  readonly columns?: ColumnChoices | undefined;
}

/**
 * Reads every sheet that the clerk can see. Hidden rows are data; hidden sheets are not read. Forms of all programmes
 * compete, so that one is not taken for another's; where the programme that the clerk names comes away with nothing, its
 * forms are looked for alone.
 */
export async function readCase(workbooks: readonly Workbook[], asked: Asked, job?: Job): Promise<ReadCase> {
  const { programme } = asked;
  const read = await readAs(programmes, workbooks, asked, job);
  const isTheirs = ({ found }: ReadTable) => programme?.tables.includes(found.definition);
  return !programme || read.tables.some(isTheirs) ? read : readAs([programme], workbooks, asked, job);
}

async function readAs(
  candidates: readonly Programme[],
  workbooks: readonly Workbook[],
  { programme, columns = new Map() }: Asked,
  job?: Job,
): Promise<ReadCase> {
  const definitions = [...new Set(candidates.flatMap(({ tables }) => tables))];
  const choices = readChoices(columns, programme ? [programme] : candidates);
  const shapes = await Promise.all(workbooks.map((workbook) => workbook.book(job)));
  const total = shapes.reduce((sum, { sheets }) => sum + sheets.length, 0);
  const books: ReadBook[] = [];
  const tables: ReadTable[] = [];
  let done = 0;
  for (const [index, book] of shapes.entries()) {
    const ours = new Map<string, CellBlock | undefined>();
    const [listSheet, recordSheet, trailSheet] = [listSheetOf(book), recordSheetOf(book), trailSheetOf(book)];
    const exceptions: ExceptionLine[] = [];
    const plans: ApprovedPlan[] = [];
    const policySheet = book.sheets.find(isPolicySheet);
    const policyBlock = policySheet && (await readSheet(workbooks[index]!, policySheet, job));
    const policy = policyBlock && readPolicySheet(policyBlock, book.date1904);
    const remembered = rememberedColumns(policy);
    for (const [position, sheet] of book.sheets.entries()) {
      const isOurs = [listSheet, recordSheet, trailSheet].includes(sheet.id);
      const block =
        sheet === policySheet || isStatisticsSheet(book, sheet.id)
          ? undefined
          : await readSheet(workbooks[index]!, isOurs ? { ...sheet, shown: 'yes' } : sheet, job);
      if (isOurs) ours.set(sheet.id, block);
      else if (block) {
        const office = readOfficeLists(block, sheet.name, book.date1904);
        exceptions.push(...office.exceptions);
        if (office.plan) plans.push(office.plan);
        tables.push(
          ...parseSheet(office.rest, sheet, definitions, book, { asked: choices, remembered }).map((read) => ({
            ...read,
            workbook: index,
            position,
          })),
        );
      }
      job?.progress?.(++done, total);
    }
    books.push({
      book,
      policy,
      list: ours.get(listSheet ?? ''),
      record: ours.get(recordSheet ?? ''),
      trail: ours.get(trailSheet ?? ''),
      exceptions,
      plans,
      hidden: book.sheets
        .filter(({ id, shown, used }) => !ours.has(id) && !isStatisticsSheet(book, id) && shown !== 'yes' && used)
        .map(({ name }) => name),
    });
  }
  refuseUnused(
    choices,
    tables.map(({ found }) => found),
  );
  return { books, ...whichTables(tables) };
}

async function readSheet(workbook: Workbook, sheet: Sheet, job?: Job): Promise<CellBlock | undefined> {
  const { shown, used } = sheet;
  return shown === 'yes' && used ? readUsed(workbook, { ...sheet, used }, job) : undefined;
}

function parseSheet(
  block: CellBlock,
  sheet: Sheet,
  definitions: readonly Table[],
  { anchors, date1904 }: Book,
  { asked, remembered }: { readonly asked: Choices; readonly remembered: readonly Remembered[] },
) {
  const theirs = withoutOurs(block, anchors);
  const textOnly = isTextOnly(theirs);
  return findTables(sheet, theirs, definitions).map((matched) => {
    const found = withChoices(matched, choicesFor(matched, asked, remembered));
    const { rows, issues } = parseTable(found, theirs, { date1904 });
    return { found, block, rows, issues: textOnly ? issues.filter(({ code }) => !asText.has(code)) : issues };
  });
}

/** A CSV file holds nothing but text: that its numbers are texts is no remark worth making in every row. */
const isTextOnly = ({ kinds }: CellBlock): boolean => !kinds.some((column) => column.includes(cellKind.number));
const asText: ReadonlySet<string> = new Set(['text-number', 'text-date']);
