import { casesOf } from '../../../kernel/cases.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionMonthsUnclear } from './deduction-months-unclear.ts';

const ways = { 'deduction-quarter': 'by-months' };
const of2022 = { ...sound, year: 2022 };

export const cases = casesOf(deductionMonthsUnclear, enterprises, [
  { name: '1个月', rows: [{ ...of2022, months: 1 }], ways, answer: false },
  { name: '12个月', rows: [{ ...of2022, months: 12 }], ways, answer: false },
  { name: '0', rows: [{ ...of2022, months: 0 }], ways, answer: true },
  { name: '13', rows: [{ ...of2022, months: 13 }], ways, answer: true },
  { name: '不是整数', rows: [{ ...of2022, months: 2.5 }], ways, answer: true },
  { name: '只有一档比例的年度不看', rows: [{ ...sound, months: 13 }], ways, answer: false },
  { name: '按第四季度实际发生时不看', rows: [{ ...of2022, months: 13 }], answer: false },
  { name: '未填', rows: [of2022], ways, answer: undefined },
]);
