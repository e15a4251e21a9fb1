import { casesOf } from '../../../kernel/cases.ts';
import { applicant } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentNotChosen } from './talent-not-chosen.ts';

export const cases = casesOf(talentNotChosen, candidates, [
  { name: '立项', rows: [applicant], answer: false },
  { name: '不予立项', rows: [{ ...applicant, chosen: false, score: 66 }], answer: true },
  { name: '尚未评审', rows: [{ ...applicant, chosen: undefined }], answer: undefined },
]);
