import type { Report, ReportDecision } from '../report.ts';

/** A sheet as people name it; in a case of several workbooks with its workbook before it. */
export function sheetNamer({ workbooks }: Report): (at: Pick<ReportDecision, 'workbook' | 'sheet'>) => string {
  return ({ workbook, sheet }) =>
    workbooks.length > 1 ? `${workbooks[workbook]!.name.replace(/\.\w+$/, '')} ${sheet}` : sheet;
}
