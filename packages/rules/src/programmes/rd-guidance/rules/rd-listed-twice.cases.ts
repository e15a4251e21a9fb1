import { casesOf } from '../../../kernel/cases.ts';
import { grown, otherCode } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdListedTwice } from './rd-listed-twice.ts';

export const cases = casesOf(rdListedTwice, tax, [
  { name: '一次', rows: [grown, { ...grown, creditCode: otherCode }], answer: false },
  { name: '两次', rows: [grown, grown], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
