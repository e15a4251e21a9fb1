import type { Form, Value } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { Report, ReportFinding, ReportIssue } from '../../report.ts';
import { ByAddress, type RowAddress } from '../by-address.ts';
import { formFileName } from '../file-name.ts';
import { grouped } from '../grouped.ts';
import { sheetNamer } from '../sheet-namer.ts';

type Severity = ReportIssue['severity'];

interface Line {
  readonly severity: Severity;
  readonly place: string;
  readonly names: readonly string[];
  readonly message: string;
  readonly citation: ReportFinding['citation'];
}

const labels: Readonly<Record<Severity, string>> = { error: '须补正', confirm: '需核实', hint: '提示' };
const order: readonly Severity[] = ['error', 'confirm', 'hint'];

/** 核对清单: the paper of a programme that decides nothing, such as a register of figures. What was accepted is not on it. */
export function verificationForm(judged: JudgedCase, report: Report): Form {
  const { programme, terms } = judged;
  const names = rowNames(judged);
  const lines = [...brokenCells(report, names), ...questions(report, names)].toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  const count = (severity: Severity) => lines.filter((line) => line.severity === severity).length;
  return {
    layout: 'verification',
    fileName: formFileName('', `${programme.title}核对清单`, [], terms.day),
    attachment: '',
    title: `${programme.title}核对清单`,
    subtitle: `判定日：${terms.day}　${order.map((severity) => `${labels[severity]}${count(severity)}项`).join('　')}`,
    rows: lines.map(({ severity, place, names: named, message, citation }, i): Value[] => [
      i + 1,
      labels[severity],
      place,
      named.join('、'),
      message,
      citation && `${citation.document} ${citation.paragraph}`,
      null,
    ]),
  };
}

type Names = ByAddress<string>;

function rowNames({ programme, evaluation, places }: JudgedCase): Names {
  const names = new ByAddress<string>();
  for (const table of programme.tables)
    places.get(table.id)?.forEach(({ table: { workbook, found }, row }, index) => {
      const name = evaluation.rows(table)[index]![table.title];
      if (typeof name === 'string') names.set({ workbook, sheet: found.sheet.name, row: row + 1 }, name);
    });
  return names;
}

/** What is only badly written is put right with a button, and stands on no paper. */
function brokenCells(report: Report, names: Names): readonly Line[] {
  const sheetOf = sheetNamer(report);
  return report.issues.flatMap((issue): Line[] => {
    if (issue.severity === 'hint' || issue.accepted) return [];
    const { severity, cell, message } = issue;
    const said = message.slice(cell.length).trimStart();
    return [
      { severity, place: `${sheetOf(issue)}${cell}`, names: namesAt([issue], names), message: said, citation: null },
    ];
  });
}

function questions(report: Report, names: Names): readonly Line[] {
  return report.findings.flatMap(({ severity, accepted, message, citation, places }): Line[] =>
    accepted ? [] : [{ severity, place: sayPlaces(report, places), names: namesAt(places, names), message, citation }],
  );
}

const namesAt = (places: readonly RowAddress[], names: Names): readonly string[] => [
  ...new Set(places.flatMap((place) => names.get(place) ?? [])),
];

function sayPlaces(report: Report, places: readonly RowAddress[]): string {
  const sheetOf = sheetNamer(report);
  return [...grouped(places, sheetOf)]
    .map(([sheet, alike]) => `${sheet}第${alike.map(({ row }) => row).join('、')}行`)
    .join('；');
}
