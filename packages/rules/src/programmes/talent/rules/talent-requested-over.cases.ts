import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { applicant } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentRequestedOver } from './talent-requested-over.ts';

const values = { 'talent-growing-grant': wanYuan(10) };

export const cases = casesOf(talentRequestedOver, candidates, [
  { name: '恰好', rows: [applicant], values, answer: false },
  { name: '多一分', rows: [{ ...applicant, requested: applicant.requested + 1 }], values, answer: true },
  { name: '资助额未设', rows: [applicant], answer: undefined },
  { name: '申请经费未填', rows: [{ ...applicant, requested: undefined }], values, answer: undefined },
]);
