import { serialOf, type Day } from '@keshen/rules';
import type { Edit } from '@keshen/workbook/port';
import type { JudgedCase } from '../../case/judge-case.ts';
import { freeSheetName, rowsEdit } from '../own-sheet.ts';
import { fixKinds, type Fix } from '../plan-fixes.ts';
import { recordCells, standingRows, type RecordLine, type StandingRow } from './record-lines.ts';
import { recordLayout, recordName, recordSheet } from './record-sheet.ts';

/**
 * The fixes of every workbook of the case, in order, each behind its record: what could not be recorded is not done, and
 * whatever stops the writing half-way, nothing was changed that the record does not hold.
 */
export function planFixing({ read }: JudgedCase, fixes: readonly Fix[], day: Day): readonly (readonly Edit[])[] {
  return read.books.map(({ book, record }, workbook) => {
    const own = fixes.filter((fix) => fix.workbook === workbook);
    if (own.length === 0) return [];
    const added = own.map((fix): StandingRow => ({ cells: [], line: lineOf(fix, serialOf(day, book.date1904)) }));
    return [
      recordSheet('add-sheet', freeSheetName(book, recordName)),
      ...rowsEdit(recordLayout, recordCells([...standingRows(record), ...added], book), record),
      ...own.map(({ edit }) => edit),
    ];
  });
}

const lineOf = ({ code, sheet, cell, label, edit, mark }: Fix, day: number): RecordLine => ({
  sheet,
  cell,
  label,
  kind: fixKinds[code],
  was: edit.was[0] ?? null,
  now: edit.now[0] ?? null,
  day,
  mark,
});
