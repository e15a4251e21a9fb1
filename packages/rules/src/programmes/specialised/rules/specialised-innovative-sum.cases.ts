import { casesOf } from '../../../kernel/cases.ts';
import { rated } from '../testing/samples.ts';
import { innovative } from '../tables/innovative.ts';
import { specialisedInnovativeSum } from './specialised-innovative-sum.ts';

export const cases = casesOf(specialisedInnovativeSum, innovative, [
  { name: '相符', rows: [rated], answer: false },
  { name: '差0.5分', rows: [{ ...rated, score: 60.5 }], answer: true },
  { name: '总分未填', rows: [{ ...rated, score: undefined }], answer: undefined },
]);
