import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { transferListedTwice } from './transfer-listed-twice.ts';

export const cases = casesOf(transferListedTwice, agencies, [
  { name: '一次', rows: [{ creditCode }, { creditCode: otherCode }], answer: false },
  { name: '两次', rows: [{ creditCode }, { creditCode }], answer: true },
  { name: '代码不明', rows: [{}, {}], answer: undefined },
]);
