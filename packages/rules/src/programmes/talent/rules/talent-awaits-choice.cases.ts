import { casesOf } from '../../../kernel/cases.ts';
import { applicant } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentAwaitsChoice } from './talent-awaits-choice.ts';

export const cases = casesOf(talentAwaitsChoice, candidates, [
  { name: '尚未评审', rows: [{ ...applicant, chosen: undefined }], answer: true },
  { name: '立项', rows: [applicant], answer: false },
  { name: '不予立项', rows: [{ ...applicant, chosen: false }], answer: false },
  { name: '类别未填', rows: [{ ...applicant, line: undefined, chosen: undefined }], answer: undefined },
]);
