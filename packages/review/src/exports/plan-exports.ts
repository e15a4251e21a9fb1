import { partsOf } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { buildReport } from '../report/build-report.ts';
import { findingsOf } from '../report/findings.ts';
import type { Report } from '../report.ts';
import { discreetForm, discreetText } from './discreet.ts';
import { listedRows } from './listed-rows.ts';
import type { Office } from './commissioner/office.ts';
import { pendingForm } from './pending-form.ts';
import { programmePapers } from './programme-papers.ts';
import { refusalsForm } from './refusals-form.ts';
import { ReportingUnits } from './reporting-units.ts';
import { returnsForm } from './returns-form.ts';
import type { PlainText } from './plain-text.ts';

/** What a review hands out. */
export interface Exports {
  readonly forms: readonly Form[];
  readonly texts: readonly PlainText[];
}

export interface ExportRequest {
  /** Whose papers they are; left out: the province's where several units have reported, else a city's. */
  readonly as?: Office;
}

/**
 * The papers of a check, as plain data: an app fills their shells and chooses the folder. Empty lists are written too.
 * Where several programmes were reviewed together, each has papers of its own: they go to different people.
 */
export function planExports(judged: JudgedCase, report: Report, request: ExportRequest = {}): Exports {
  const programmes = partsOf(judged.programme);
  if (programmes.length === 1) return papersOf(judged, report, request);
  const settings = { rulesHash: report.rules, files: report.workbooks.map(({ file }) => file), trace: false };
  const parts = programmes.map((programme) => {
    const part = { ...judged, programme };
    return papersOf(part, buildReport(part, settings), request);
  });
  return { forms: parts.flatMap(({ forms }) => forms), texts: parts.flatMap(({ texts }) => texts) };
}

function papersOf(judged: JudgedCase, report: Report, { as }: ExportRequest): Exports {
  const rows = listedRows(judged, report);
  const units = new ReportingUnits(judged);
  const own = programmePapers({ judged, report, findings: findingsOf(judged), rows, units, as });
  const lists = [
    returnsForm(judged, report, rows, units),
    refusalsForm(judged, rows, units),
    pendingForm(judged, report, rows, units),
  ];
  const forms = [...own.first, ...lists, ...own.last];
  return { forms: forms.map(discreetForm), texts: own.texts.map(discreetText) };
}
