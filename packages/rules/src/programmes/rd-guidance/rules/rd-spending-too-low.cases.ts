import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdSpendingTooLow } from './rd-spending-too-low.ts';

const values = { 'rd-least-spending': wanYuan(150) };

export const cases = casesOf(rdSpendingTooLow, tax, [
  { name: '恰为最低额', rows: [grown], values, answer: false },
  { name: '少一分', rows: [{ ...grown, expense: grown.expense - 1 }], values, answer: true },
  { name: '最低额未设', rows: [grown], answer: undefined },
  { name: '本年无此条件', rows: [grown], values: { 'rd-least-spending': null }, answer: false },
  { name: '研发费用未填', rows: [{ ...grown, expense: undefined }], values, answer: undefined },
]);
