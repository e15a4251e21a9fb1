import type { Report, ReportFinding } from '@keshen/review';
import { grouped } from './grouped.ts';
import { sheetText, tableOf } from './report-words.ts';

/** All columns that a table lacks, in one line a table. */
export function missingColumns(report: Report, findings: readonly ReportFinding[]): string[] {
  const tables = grouped(findings, ({ places: [head] }) => `${head!.workbook} ${head!.sheet} ${head!.row}`);
  return tables.map((lacking) => {
    const head = lacking[0]!.places[0]!;
    const definition = tableOf(report, tableUnder(report, head));
    // A finding carries its sentence, not its field: the labels are looked up in what the sentences quote.
    const labels = Object.values(definition.fields)
      .map(({ label }) => `“${label}”`)
      .filter((quoted) => lacking.some(({ message }) => message.includes(quoted)));
    return `${sheetText(report, head)}第${head.row}行　${definition.label}缺少${labels.length}列：${labels.join('')}；请补上，或确认表头的写法。`;
  });
}

/** The table whose head ends at this row. */
function tableUnder({ tables }: Report, head: ReportFinding['places'][number]): string {
  return tables.find(
    ({ workbook, sheet, header }) =>
      workbook === head.workbook && sheet === head.sheet && Number(/\d+$/.exec(header)![0]) === head.row,
  )!.table;
}
