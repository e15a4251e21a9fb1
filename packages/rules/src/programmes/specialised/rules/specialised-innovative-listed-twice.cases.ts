import { casesOf } from '../../../kernel/cases.ts';
import { otherCode, rated } from '../testing/samples.ts';
import { innovative } from '../tables/innovative.ts';
import { specialisedInnovativeListedTwice } from './specialised-innovative-listed-twice.ts';

export const cases = casesOf(specialisedInnovativeListedTwice, innovative, [
  { name: '两次', rows: [rated, rated], answer: true },
  { name: '各一次', rows: [rated, { ...rated, creditCode: otherCode }], answer: false },
  { name: '代码未填', rows: [{}, {}], answer: undefined },
]);
