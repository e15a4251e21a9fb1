import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyNoConsent } from './deputy-no-consent.ts';

export const cases = casesOf(deputyNoConsent, candidates, [
  { name: '同意', rows: [{ consent: true }], answer: false },
  { name: '没有同意', rows: [{ consent: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
