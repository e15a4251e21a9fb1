import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechNoSales } from './hightech-no-sales.ts';

export const cases = casesOf(hightechNoSales, applicants, [
  { name: '有收入', rows: [sound], answer: false },
  { name: '三年销售收入都是0', rows: [{ ...sound, sales1: 0, sales2: 0, sales3: 0 }], answer: true },
  { name: '只有最近一年为0', rows: [{ ...sound, sales3: 0 }], answer: false },
  { name: '总收入为0', rows: [{ totalIncome: 0 }], answer: true },
  { name: '总收入一分', rows: [{ ...sound, totalIncome: 1 }], answer: false },
  { name: '都未填', rows: [{}], answer: undefined },
]);
