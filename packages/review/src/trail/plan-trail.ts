import type { Edit, SheetEdit } from '@keshen/workbook/port';
import type { ReadBook } from '../case/read-case.ts';
import { freeSheetName, rowsEdit } from '../plan/own-sheet.ts';
import type { CaseTrail } from './case-trail.ts';
import { readTrail, trailAnchor, trailColumns, trailContents, trailName, trailRows } from './trail-sheet.ts';

const sheetId = 'keshen:trail';

export const trailSheet = (name: string): SheetEdit => ({
  do: 'add-sheet',
  id: sheetId,
  name,
  anchor: trailAnchor,
  columns: trailColumns,
  rows: trailRows,
});

/** The sheet 审核留痕表 of a workbook, and all that has changed on it. What was signed stays. */
export function planTrail({ book, trail: block }: ReadBook, trail: CaseTrail): readonly Edit[] {
  // The structure of the workbook is protected: no sheet can be added.
  if (!block && book.warnings.includes('structure-protected')) return [];
  const read = block && readTrail(block);
  const standing = read === 'broken' ? undefined : read;
  const own = { sheet: sheetId, columns: trailColumns, rows: trailRows, linkColumn: -1 };
  return [
    trailSheet(freeSheetName(book, trailName)),
    ...rowsEdit(own, trailContents(underFirstNames(trail, standing?.trail), standing?.signed), block),
  ];
}

/** An annotated copy has another name than what it was made of. While the same is judged, the first name stays. */
const underFirstNames = (trail: CaseTrail, standing: CaseTrail | undefined): CaseTrail => ({
  ...trail,
  workbooks: trail.workbooks.map((workbook, i) => {
    const first = standing?.workbooks[i];
    return first?.content === workbook.content ? first : workbook;
  }),
});
