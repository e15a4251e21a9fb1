import type { Edit, Job, Sheet, Workbook } from '@keshen/workbook/port';
import { readUsed } from '../../case/read-sheet.ts';
import { contentsRemoval } from '../removal.ts';
import { planRevert, takesBack } from './plan-revert.ts';
import { standingRows } from './record-lines.ts';
import { recordColumns, recordId, recordSheet } from './record-sheet.ts';

/**
 * Takes the record off where no fix stands any more, or in any case when `always`; else says what keeps it. What the clerk
 * has written on it keeps it always when it stands outside our columns, and otherwise unless `always`.
 */
export async function planRecordRemoval(
  workbook: Workbook,
  { name, used, ...sheet }: Sheet,
  always: boolean,
  job?: Job,
): Promise<{ readonly edits: readonly Edit[] } | { readonly sheet: string; readonly fixes: number }> {
  const removal = recordSheet('remove-sheet', name);
  if (!used) return { edits: [removal] };
  const block = await readUsed(workbook, { ...sheet, used }, job);
  const fixes = (await planRevert(workbook, job)).reversals.filter(takesBack).length;
  const theirs = standingRows(block).some(({ line }) => !line);
  const beside = used.left + used.columns > recordColumns.length;
  if (beside || (!always && (theirs || fixes > 0))) return { sheet: name, fixes };
  return { edits: [contentsRemoval(recordId, block), removal] };
}
