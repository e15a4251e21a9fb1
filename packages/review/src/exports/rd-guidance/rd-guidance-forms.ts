import { rdTax } from '@keshen/rules';
import type { Form } from '@keshen/workbook';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { CaseFinding } from '../../report/findings.ts';
import { cleanRows } from '../clean-rows.ts';
import { calculationForm } from './calculation-form.ts';
import { grantsOf } from './grants.ts';
import { paymentForm } from './payment-form.ts';
import { publicationForm } from './publication-form.ts';

/** 核算, 公示, 拨付: the papers of the steps that the department reports. None without the tax list. */
export function rdGuidanceForms(judged: JudgedCase, findings: readonly CaseFinding[]): readonly Form[] {
  if (!judged.places.has(rdTax.id)) return [];
  const grants = grantsOf(judged, cleanRows(judged, rdTax, findings));
  return [calculationForm(judged), publicationForm(judged, grants), paymentForm(judged, grants)];
}
