import type { Row, Table } from '@keshen/rules';
import type { JudgedCase, RowPlace } from '../case/judge-case.ts';
import { openIssuesAt } from '../case/open-issues.ts';
import type { Issue } from '../issue.ts';
import type { Report, ReportDecision } from '../report.ts';
import { ByAddress } from './by-address.ts';

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
  const tables = new Map(programme.tables.map((table) => [table.id, table]));
  const indexes = new Map([...places].map(([id, standing]) => [id, indexesOf(standing)]));
  return report.decisions.map((decision) => {
    const { table: id } = decision;
    const table = tables.get(id)!;
    const index = indexes.get(id)!.get(decision)!;
    const place = places.get(id)![index]!;
    return { table, row: evaluation.rows(table)[index]!, place, issues: openIssuesAt(place), decision };
  });
}

function indexesOf(places: readonly RowPlace[]): ByAddress<number> {
  const indexes = new ByAddress<number>();
  places.forEach(({ table: { workbook, found }, row }, index) =>
    indexes.set({ workbook, sheet: found.sheet.name, row: row + 1 }, index),
  );
  return indexes;
}
