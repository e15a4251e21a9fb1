import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { incubatorListedTwice } from './incubator-listed-twice.ts';

export const cases = casesOf(incubatorListedTwice, carriers, [
  { name: '一次', rows: [{ creditCode }, { creditCode: otherCode }], answer: false },
  { name: '两次', rows: [{ creditCode }, { creditCode }], answer: true },
  { name: '代码不明', rows: [{}, {}], answer: undefined },
]);
