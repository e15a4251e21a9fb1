import { casesOf } from '../../../kernel/cases.ts';
import { otherCode, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionListedTwice } from './deduction-listed-twice.ts';

export const cases = casesOf(deductionListedTwice, enterprises, [
  { name: '一次', rows: [sound, { ...sound, creditCode: otherCode }], answer: false },
  { name: '同一年度两次', rows: [sound, sound], answer: true },
  { name: '两个年度', rows: [sound, { ...sound, year: 2022 }], answer: false },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
