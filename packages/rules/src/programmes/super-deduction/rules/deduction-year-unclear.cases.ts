import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionYearUnclear } from './deduction-year-unclear.ts';

export const cases = casesOf(deductionYearUnclear, enterprises, [
  { name: '四位年份', rows: [{ year: 2023 }], answer: false },
  { name: '两位年份', rows: [{ year: 23 }], answer: true },
  { name: '不是整数', rows: [{ year: 2023.5 }], answer: true },
  { name: '五位数', rows: [{ year: 20_231 }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
