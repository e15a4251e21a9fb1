import type { Row, Table } from '@keshen/rules';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import type { ReadTable } from '../case/read-case.ts';
import { isOpenIssue, type Issue } from '../issue.ts';
import type { Report, ReportDecision } from '../report.ts';

/** A row of the case with all that lists say of it. */
export interface ListedRow {
  readonly table: Table;
  readonly row: Row<Table>;
  readonly place: RowPlace;
  /** In the way of a clean row: hints left out. */
  readonly issues: readonly Issue[];
  readonly decision: ReportDecision;
}

/** All rows of the case, in the order of the report's decisions. */
export function listedRows({ programme, evaluation, places }: JudgedCase, report: Report): readonly ListedRow[] {
  const issues = new Map<ReadTable, ReadonlyMap<number, readonly Issue[]>>();
  const standing = new Map(
    programme.tables.flatMap((table) =>
      (places.get(table.id) ?? []).map((place, index) => {
        const { workbook, found } = place.table;
        const row = evaluation.rows(table)[index]!;
        return [
          addressOf({ table: table.id, workbook, sheet: found.sheet.name, row: place.row + 1 }),
          { table, row, place },
        ];
      }),
    ),
  );
  return report.decisions.map((decision) => {
    const { table, row, place } = standing.get(addressOf(decision))!;
    let byRow = issues.get(place.table);
    if (!byRow) issues.set(place.table, (byRow = issuesByRow(place.table)));
    return { table, row, place, issues: byRow.get(place.row) ?? [], decision };
  });
}

/** Issues that stand in the way, by sheet row. */
export function issuesByRow({ issues }: ReadTable): ReadonlyMap<number, readonly Issue[]> {
  const byRow = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (!isOpenIssue(issue)) continue;
    const standing = byRow.get(issue.row);
    if (standing) standing.push(issue);
    else byRow.set(issue.row, [issue]);
  }
  return byRow;
}

const addressOf = ({
  table,
  workbook,
  sheet,
  row,
}: Pick<ReportDecision, 'table' | 'workbook' | 'sheet' | 'row'>): string => `${table} ${workbook} ${row} ${sheet}`;
