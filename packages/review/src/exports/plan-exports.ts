import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
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

/** The papers of a check, as plain data: an app fills their shells and chooses the folder. Empty lists are written too. */
export function planExports(judged: JudgedCase, report: Report, { as }: ExportRequest = {}): Exports {
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
