import { candidates, contracts, enterprises, rdGuidance } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import { approvalsOf } from '../approvals/approvals-of.ts';
import type { JudgedCase } from '../case/judge-case.ts';
import { findingsOf } from '../report/findings.ts';
import type { Report } from '../report.ts';
import { recommendedRows } from './clean-rows.ts';
import { fundPlanForm } from './fund-plan-form.ts';
import { listedRows } from './listed-rows.ts';
import { pendingForm } from './pending-form.ts';
import { publicationForm } from './publication-form.ts';
import { enterpriseForm, recommendationForm } from './recommendation-forms.ts';
import { rdGuidanceForms } from './rd-guidance/rd-guidance-forms.ts';
import { quotaForms } from './quotas-form.ts';
import { refusalsForm } from './refusals-form.ts';
import { officeOf, type Office } from './office.ts';
import { ReportingUnits } from './reporting-units.ts';
import { returnsForm } from './returns-form.ts';
import { subsidyForms } from './subsidies/subsidy-forms.ts';
import { guidanceProjects } from './subsidies/guidance-form.ts';
import { statisticsForm } from './statistics-form.ts';
import { supportForm } from './support-form.ts';
import { unitNotes, type PlainText } from './unit-notes.ts';

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
  const lists = [
    returnsForm(judged, report, rows, units),
    refusalsForm(judged, rows, units),
    pendingForm(judged, report, rows, units),
  ];
  // Nobody applies and nobody recommends: there is no unit to write to.
  if (judged.programme === rdGuidance)
    return { forms: [...rdGuidanceForms(judged, findingsOf(judged)), ...lists], texts: [] };
  const findings = findingsOf(judged);
  const { firms, persons } = recommendedRows(judged, findings);
  const projects = judged.places.has(contracts.id) ? guidanceProjects(judged, findings) : undefined;
  const approvals = approvalsOf(judged, persons, units);
  const notes = unitNotes(judged, report, rows, units);
  return {
    forms: [
      ...(judged.places.has(enterprises.id) ? [enterpriseForm(judged, firms)] : []),
      ...(judged.places.has(candidates.id)
        ? [
            (as ?? officeOf(units)) === 'province'
              ? supportForm(judged, persons, units)
              : recommendationForm(judged, persons, units),
            fundPlanForm(judged, persons, units, approvals),
            publicationForm(judged, persons, units),
          ]
        : []),
      ...lists,
      statisticsForm(judged, report, rows, units, persons, approvals, projects),
      ...subsidyForms(judged, persons, units, projects),
      ...quotaForms(judged),
      ...notes.map(({ form }) => form),
    ],
    texts: notes.map(({ text }) => text),
  };
}
