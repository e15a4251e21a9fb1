import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyAgreementLacking } from './deputy-agreement-lacking.ts';

export const cases = casesOf(deputyAgreementLacking, candidates, [
  { name: '已签', rows: [{ agreement: true }], answer: false },
  { name: '未签', rows: [{ agreement: false }], answer: true },
  { name: '申报时没有这一栏', rows: [{}], answer: undefined },
]);
