import { casesOf } from '../../../kernel/cases.ts';
import { otherCode, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedListedTwice } from './specialised-listed-twice.ts';

export const cases = casesOf(specialisedListedTwice, applicants, [
  { name: '两次', rows: [sound, sound], answer: true },
  { name: '各一次', rows: [sound, { ...sound, creditCode: otherCode }], answer: false },
  { name: '代码未填', rows: [{}, {}], answer: undefined },
]);
