import type { Row, Table } from '@keshen/rules';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import { openIssuesAt } from '../case/open-issues.ts';
import type { Issue } from '../issue.ts';
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
    return { table, row, place, issues: openIssuesAt(place), decision };
  });
}

const addressOf = ({
  table,
  workbook,
  sheet,
  row,
}: Pick<ReportDecision, 'table' | 'workbook' | 'sheet' | 'row'>): string => `${table} ${workbook} ${row} ${sheet}`;
