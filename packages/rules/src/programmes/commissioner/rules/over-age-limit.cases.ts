import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { overAgeLimit } from './over-age-limit.ts';

/** Numbers of nobody: born on 2 June 1968, a day before and on 1 June 1968. */
const born = (day: string) => ({ residentId: `220104${day.replaceAll('-', '')}001X` });
const values = { 'highest-age': 55 };

export const cases = casesOf(overAgeLimit, candidates, [
  { name: '通知没有说，不审查', rows: [born('1930-01-01')], answer: false },
  { name: '通知没有此条件', rows: [born('1930-01-01')], values: { 'highest-age': null }, answer: false },
  { name: '明天满56周岁', rows: [born('1968-06-02')], values, answer: false },
  { name: '当天满56周岁', rows: [born('1968-06-01')], values, answer: true },
  {
    name: '计算到1月1日时55周岁',
    rows: [born('1968-06-01')],
    values,
    ways: { 'age-day': 'year-start' },
    answer: false,
  },
  {
    name: '计算到12月31日时56周岁',
    rows: [born('1968-06-02')],
    values,
    ways: { 'age-day': 'year-end' },
    answer: true,
  },
  {
    name: '计算到聘期开始日',
    rows: [{ ...born('1968-06-01'), termStart: '2024-05-31' }],
    values,
    ways: { 'age-day': 'term-start' },
    answer: false,
  },
  { name: '护照，填了出生日期', rows: [{ residentId: 'EA0000001', birthday: '1968-06-01' }], values, answer: true },
  { name: '护照，出生日期不明', rows: [{ residentId: 'EA0000001' }], values, answer: undefined },
]);
