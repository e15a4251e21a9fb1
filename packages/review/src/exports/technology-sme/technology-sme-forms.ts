import { smeEnterprises } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CaseFinding } from '../../report/findings.ts';
import { cleanRows } from '../clean-rows.ts';
import { entryForm } from './entry-form.ts';
import { scoreForm } from './score-form.ts';

/** Scores of all, and the list of who is to be entered: those in whose rows nothing is open. */
export function technologySmeForms(judged: JudgedCase, findings: readonly CaseFinding[]): readonly Form[] {
  if (!judged.places.has(smeEnterprises.id)) return [];
  return [scoreForm(judged), entryForm(judged, cleanRows(judged, smeEnterprises, findings))];
}
