import { casesOf } from '../../../kernel/cases.ts';
import { creditCode } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechMonthsIncomplete } from './hightech-months-incomplete.ts';

const year = Array.from({ length: 12 }, (_, i) => ({ creditCode, month: String(i + 1) }));
const rows = [{ creditCode }];

export const cases = casesOf(hightechMonthsIncomplete, applicants, [
  { name: '十二个月', rows, beside: { 'hightech-months': year }, answer: false },
  { name: '少一个月', rows, beside: { 'hightech-months': year.slice(1) }, answer: true },
  { name: '多一行', rows, beside: { 'hightech-months': [...year, year[0]!] }, answer: true },
  { name: '十二行里有重复', rows, beside: { 'hightech-months': [...year.slice(1), year[1]!] }, answer: true },
  {
    name: '月份写成年初',
    rows,
    beside: { 'hightech-months': [...year.slice(1), { creditCode, month: '年初' }] },
    answer: true,
  },
  { name: '没有月度人数表', rows, answer: false },
  { name: '信用代码不明', rows: [{}], beside: { 'hightech-months': year }, answer: undefined },
]);
