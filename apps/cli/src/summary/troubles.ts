import type { Report, ReportFinding } from '@keshen/review';
import { capped } from './capped.ts';
import { grouped } from './grouped.ts';
import { missingColumns } from './missing-columns.ts';
import { placesText, sheetText } from './report-words.ts';
import { severities, type Severity } from './severities.ts';

/** Of troubles of one kind so many are told in full; of the others only where they are. */
const examples: Readonly<Record<Severity, number>> = { error: 8, confirm: 8, hint: 3 };
const addresses = 8;

interface Trouble {
  /** Troubles of one kind differ only in place and in what stands there. */
  readonly kind: string;
  readonly place: string;
  readonly message: string;
}

/** Cells that resist and what policy has to say of rows and tables, gravest first; a list each. */
export function troubles(report: Report): string[][] {
  return (Object.keys(severities) as Severity[]).map((severity) => {
    const issues = cellTroubles(report, severity);
    // What meetings have decided has its own list.
    const findings = report.findings.filter(
      (finding) => finding.severity === severity && !finding.accepted && finding.code !== 'exception',
    );
    const columns = findings.filter(({ code }) => code === 'column-missing');
    const others = rowTroubles(
      report,
      findings.filter(({ code }) => code !== 'column-missing'),
    );
    const lines = [
      ...folded(issues, examples[severity]),
      ...missingColumns(report, columns),
      ...folded(others, examples[severity]),
    ];
    return capped(`${severities[severity]}（${issues.length + findings.length}项）：`, lines);
  });
}

function cellTroubles(report: Report, severity: Severity): Trouble[] {
  return report.issues
    .filter((issue) => issue.severity === severity && !issue.accepted)
    .map(({ code, field, workbook, sheet, cell, message }) => {
      const place = sheetText(report, { workbook, sheet });
      return { kind: `${code} ${field} ${place}`, place: cell, message: `${place}${message}` };
    });
}

/** Rows that are told the same share a line. */
function rowTroubles(report: Report, findings: readonly ReportFinding[]): Trouble[] {
  return grouped(findings, ({ code, message }) => `${code} ${message}`).map((alike) => {
    const { code, message } = alike[0]!;
    const places = alike.flatMap(({ places }) => places);
    if (places.length === 0) return { kind: code, place: '', message };
    const place = placesText(report, places);
    return { kind: code, place, message: `${place}　${message}` };
  });
}

function folded(all: readonly Trouble[], shown: number): string[] {
  return grouped(all, ({ kind }) => kind).flatMap((alike) => {
    const rest = alike.slice(shown);
    const named = rest.slice(0, addresses).map(({ place }) => place);
    return [
      ...alike.slice(0, shown).map(({ message }) => message),
      ...(rest.length > 0
        ? [`　同类另有${rest.length}项：${named.join('、')}${rest.length > addresses ? '等' : ''}`]
        : []),
    ];
  });
}
