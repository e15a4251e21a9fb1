import { casesOf } from '../../../kernel/cases.ts';
import { born } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeTooOld } from './returnee-too-old.ts';

const values = { 'returnee-highest-age': 55 };

export const cases = casesOf(returneeTooOld, projects, [
  { name: '通知没有说，不审查', rows: [born('1930-01-01')], answer: false },
  { name: '通知没有此条件', rows: [born('1930-01-01')], values: { 'returnee-highest-age': null }, answer: false },
  { name: '明天满56周岁', rows: [born('1968-06-02')], values, answer: false },
  { name: '当天满56周岁', rows: [born('1968-06-01')], values, answer: true },
  {
    name: '到1月1日55周岁',
    rows: [born('1968-06-01')],
    values,
    ways: { 'returnee-age-day': 'year-start' },
    answer: false,
  },
  {
    name: '到12月31日56周岁',
    rows: [born('1968-06-02')],
    values,
    ways: { 'returnee-age-day': 'year-end' },
    answer: true,
  },
  { name: '护照，填了出生日期', rows: [{ residentId: 'EA0000001', birthday: '1968-06-01' }], values, answer: true },
  { name: '护照，出生日期不明', rows: [{ residentId: 'EA0000001' }], values, answer: undefined },
]);
