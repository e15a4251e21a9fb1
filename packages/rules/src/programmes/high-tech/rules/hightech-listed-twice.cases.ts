import { casesOf } from '../../../kernel/cases.ts';
import { otherCode, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechListedTwice } from './hightech-listed-twice.ts';

export const cases = casesOf(hightechListedTwice, applicants, [
  { name: '一次', rows: [sound, { ...sound, creditCode: otherCode }], answer: false },
  { name: '两次', rows: [sound, sound], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
