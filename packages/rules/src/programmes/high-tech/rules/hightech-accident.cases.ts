import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechAccident } from './hightech-accident.ts';

export const cases = casesOf(hightechAccident, applicants, [
  { name: '填否', rows: [sound], answer: false },
  { name: '填是', rows: [{ accident: true }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
