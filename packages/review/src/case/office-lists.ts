import type { CellBlock } from '@keshen/workbook/port';
import { readApprovedPlan, type ApprovedPlan } from '../approvals/approved-plan.ts';
import { readExceptionSheet, type ExceptionLine } from '../exceptions/exception-sheet.ts';
import { rowsAbove } from '../registers/above.ts';

/** What stands on a sheet that the office itself has filled in. */
export interface OfficeLists {
  /** Lines of a list 集体研究事项. */
  readonly exceptions: readonly ExceptionLine[];
  /** A 专项资金安排计划 with what the finance office has approved. */
  readonly plan: ApprovedPlan | undefined;
  /** The rows above such a list: what is left to be searched for applications. The whole sheet where there is none. */
  readonly rest: CellBlock;
}

export function readOfficeLists(block: CellBlock, sheet: string, date1904: boolean): OfficeLists {
  const exceptions = readExceptionSheet(block, sheet, date1904);
  const plan = exceptions ? undefined : readApprovedPlan(block, sheet);
  const headRow = exceptions?.headRow ?? plan?.headRow;
  return {
    exceptions: exceptions?.lines ?? [],
    plan,
    rest: headRow === undefined ? block : rowsAbove(block, headRow),
  };
}
