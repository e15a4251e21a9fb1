import { cellAddress } from '@keshen/workbook/model';
import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import type { Report } from '../report.ts';
import { formFileName } from './file-name.ts';

interface Line {
  readonly workbook: number;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly name: string;
  readonly item: string;
  readonly found: string;
  readonly demand: string;
}

/** 退回补正清单: only what the applicants can mend, all of it at once. What is ours to settle is never sent out. */
export function returnsForm(judged: JudgedCase, report: Report): Form {
  const names = new Map(
    report.decisions.map(({ workbook, sheet, row, name }) => [`${workbook} ${sheet} ${row}`, name]),
  );
  const lines = [...brokenCells(judged, report, names), ...openVerdicts(judged, report)];
  const sheets = (line: Line) =>
    judged.read.books[line.workbook]!.book.sheets.findIndex(({ name }) => name === line.sheet);
  lines.sort((a, b) => a.workbook - b.workbook || sheets(a) - sheets(b) || a.row - b.row);
  const rows = lines.map(({ workbook, sheet, cell, name, item, found, demand }, i): Value[] => [
    i + 1,
    report.workbooks[workbook]!.name,
    sheet,
    cell,
    name,
    item,
    found || '（空）',
    demand,
  ]);
  return {
    layout: 'returns',
    fileName: formFileName('', '科创专员退回补正清单', [], judged.terms.day),
    attachment: '',
    title: '科创专员申报材料退回补正清单',
    subtitle: `判定日：${judged.terms.day}　共${rows.length}项`,
    rows,
  };
}

function brokenCells({ programme }: JudgedCase, report: Report, names: ReadonlyMap<string, string>): Line[] {
  const labels = labelsBySheet(programme, report);
  return report.issues.flatMap(({ severity, workbook, sheet, row, cell, field, found, message }): Line[] =>
    severity === 'hint'
      ? []
      : [
          {
            workbook,
            sheet,
            row,
            cell,
            name: names.get(`${workbook} ${sheet} ${row}`) ?? '',
            item: labels(workbook, sheet, row, field),
            found,
            demand: message.replace(/^[A-Z]+\d+\s*/, ''),
          },
        ],
  );
}

/** Verdicts that wait for the applicant without a broken cell: a choice to make, a column or an enterprise that was not sent. */
function openVerdicts({ read }: JudgedCase, report: Report): Line[] {
  const broken = new Set(
    report.issues.map(({ workbook, sheet, row, field }) => `${workbook} ${sheet} ${row} ${field}`),
  );
  return report.decisions.flatMap(({ workbook, sheet, row, name, table, missing }) => {
    const found = read.tables.find(
      (one) => one.workbook === workbook && one.found.sheet.name === sheet && one.found.definition.id === table,
    )!.found;
    return missing.flatMap((gap): Line[] => {
      if (gap.by !== 'theirs' || broken.has(`${workbook} ${sheet} ${row} ${gap.name}`)) return [];
      const column = found.columns.get(gap.name)?.column;
      const item = gap.kind === 'cell' ? (found.definition.fields[gap.name]?.label ?? gap.name) : '申报条件';
      return [
        {
          workbook,
          sheet,
          row,
          cell: column === undefined ? `第${row}行` : cellAddress(row - 1, column),
          name,
          item,
          found: '',
          demand: gap.message,
        },
      ];
    });
  });
}

function labelsBySheet(programme: JudgedCase['programme'], report: Report) {
  return (workbook: number, sheet: string, row: number, field: string): string => {
    const at = report.tables.findLast(
      (table) => table.workbook === workbook && table.sheet === sheet && table.firstRow <= row,
    );
    const definition = programme.tables.find(({ id }) => id === at?.table);
    return definition?.fields[field]?.label ?? field;
  };
}
