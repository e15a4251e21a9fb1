import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerNumberTwice } from './ledger-number-twice.ts';

export const cases = casesOf(ledgerNumberTwice, figures, [
  { name: '各不相同', rows: [{ number: '1' }, { number: '2' }], answer: false },
  { name: '用了两次', rows: [{ number: '1' }, { number: '1' }], answer: true },
  { name: '没有编号', rows: [{}, {}], answer: undefined },
]);
