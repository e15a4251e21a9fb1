import type { ReportDecision } from '../report.ts';

/** Where a row stands, as the report says it. */
export type RowAddress = Pick<ReportDecision, 'workbook' | 'sheet' | 'row'>;

/** What belongs to rows of the case, found by their addresses. Of several things at one row the last counts. */
export class ByAddress<T> {
  private readonly workbooks: Map<string, Map<number, T>>[] = [];

  set({ workbook, sheet, row }: RowAddress, item: T): void {
    const sheets = (this.workbooks[workbook] ??= new Map());
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map()));
    rows.set(row, item);
  }

  get({ workbook, sheet, row }: RowAddress): T | undefined {
    return this.workbooks[workbook]?.get(sheet)?.get(row);
  }
}
