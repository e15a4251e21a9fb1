import { casesOf } from '../../../kernel/cases.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedOutsideJilin } from './specialised-outside-jilin.ts';

export const cases = casesOf(specialisedOutsideJilin, applicants, [
  { name: '沈阳市', rows: [{ city: '210100' }], answer: true },
  { name: '长春市', rows: [{ city: '220100' }], answer: false },
  { name: '未填', rows: [{}], answer: undefined },
]);
