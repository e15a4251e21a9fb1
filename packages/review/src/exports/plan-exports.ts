import { candidates, enterprises } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../case/judge-case.ts';
import { findingsOf } from '../report/findings.ts';
import type { Report } from '../report.ts';
import { enterpriseForm, recommendationForm } from './recommendation-forms.ts';
import { refusalsForm } from './refusals-form.ts';
import { returnsForm } from './returns-form.ts';

/** The forms of a check, as plain data: an app fills their shells and chooses the folder. Empty lists are written too. */
export function planExports(judged: JudgedCase, report: Report): readonly Form[] {
  const findings = findingsOf(judged);
  return [
    ...(judged.places.has(enterprises.id) ? [enterpriseForm(judged, findings)] : []),
    ...(judged.places.has(candidates.id) ? [recommendationForm(judged, findings)] : []),
    returnsForm(judged, report),
    refusalsForm(judged, report),
  ];
}
