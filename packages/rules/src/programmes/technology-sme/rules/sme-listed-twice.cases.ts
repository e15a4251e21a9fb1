import { casesOf } from '../../../kernel/cases.ts';
import { otherCode, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeListedTwice } from './sme-listed-twice.ts';

export const cases = casesOf(smeListedTwice, enterprises, [
  { name: '一次', rows: [sound, { ...sound, creditCode: otherCode }], answer: false },
  { name: '两次', rows: [sound, sound], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
