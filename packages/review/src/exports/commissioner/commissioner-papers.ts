import { candidates, contracts, enterprises } from '@keshen/rules';
import { approvalsOf } from '../../approvals/approvals-of.ts';
import { recommendedRows } from '../clean-rows.ts';
import { fundPlanForm } from './fund-plan-form.ts';
import { officeOf } from './office.ts';
import type { PaperSources, ProgrammePapers } from '../programme-papers.ts';
import { publicationForm } from './publication-form.ts';
import { quotaForms } from './quotas-form.ts';
import { enterpriseForm, recommendationForm } from './recommendation-forms.ts';
import { statisticsForm } from '../statistics/statistics-form.ts';
import { statisticsExtras } from './statistics-extras.ts';
import { guidanceProjects } from './subsidies/guidance-form.ts';
import { subsidyForms } from './subsidies/subsidy-forms.ts';
import { supportForm } from './support-form.ts';
import { unitNotes } from './unit-notes.ts';

/** 科创专员: what is handed up, published and paid by; what goes back to each unit; money and places. */
export function commissionerPapers({ judged, report, findings, rows, units, as }: PaperSources): ProgrammePapers {
  const { firms, persons } = recommendedRows(judged, findings);
  const projects = judged.places.has(contracts.id) ? guidanceProjects(judged, findings) : undefined;
  const approvals = approvalsOf(judged, persons, units);
  const notes = unitNotes(judged, report, rows, units);
  const list = (as ?? officeOf(units)) === 'province' ? supportForm : recommendationForm;
  return {
    first: [
      ...(judged.places.has(enterprises.id) ? [enterpriseForm(judged, firms)] : []),
      ...(judged.places.has(candidates.id)
        ? [
            list(judged, persons, units),
            fundPlanForm(judged, persons, units, approvals),
            publicationForm(judged, persons, units),
          ]
        : []),
    ],
    last: [...subsidyForms(judged, persons, units, projects), ...quotaForms(judged), ...notes.map(({ form }) => form)],
    statistics: statisticsForm(judged, report, rows, statisticsExtras(units, persons, approvals, projects)),
    texts: notes.map(({ text }) => text),
  };
}
