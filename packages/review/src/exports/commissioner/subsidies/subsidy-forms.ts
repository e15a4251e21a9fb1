import { candidates, type Maybe } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../../../case/judge-case.ts';
import type { CleanRow } from '../../clean-rows.ts';
import type { ReportingUnits } from '../../reporting-units.ts';
import { acceptanceForm } from './acceptance-form.ts';
import { cashPlanForm, cashSummaryForm } from './cash-forms.ts';
import { guidanceForm, type GuidanceProject } from './guidance-form.ts';
import { paymentsOf } from './payments.ts';

/** Money by year, terms and acceptance of those recommended, and projects where contracts were given. */
export function subsidyForms(
  judged: JudgedCase,
  clean: readonly CleanRow[],
  units: ReportingUnits,
  projects: Maybe<readonly GuidanceProject[]>,
): readonly Form[] {
  const payments = paymentsOf(clean, units);
  return [
    ...(judged.places.has(candidates.id)
      ? [cashPlanForm(judged, payments), cashSummaryForm(judged, payments), acceptanceForm(judged, clean)]
      : []),
    ...(projects ? [guidanceForm(judged, projects)] : []),
  ];
}
