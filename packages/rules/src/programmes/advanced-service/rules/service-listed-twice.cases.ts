import { casesOf } from '../../../kernel/cases.ts';
import { atBounds, otherCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceListedTwice } from './service-listed-twice.ts';

export const cases = casesOf(serviceListedTwice, enterprises, [
  { name: '一次', rows: [atBounds, { ...atBounds, creditCode: otherCode }], answer: false },
  { name: '两次', rows: [atBounds, atBounds], answer: true },
  { name: '代码不明的不算重复', rows: [{}, {}], answer: undefined },
]);
