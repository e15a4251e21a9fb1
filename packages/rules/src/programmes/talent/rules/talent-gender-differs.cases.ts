import { casesOf } from '../../../kernel/cases.ts';
import { applicant, woman } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentGenderDiffers } from './talent-gender-differs.ts';

export const cases = casesOf(talentGenderDiffers, candidates, [
  { name: '男', rows: [applicant], answer: false },
  { name: '女', rows: [{ ...applicant, gender: '女', residentId: woman('1985-06-15') }], answer: false },
  { name: '填男，号码为女', rows: [{ ...applicant, residentId: woman('1985-06-15') }], answer: true },
  { name: '护照', rows: [{ ...applicant, residentId: 'EA0000001' }], answer: undefined },
]);
