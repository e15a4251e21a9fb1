import { casesOf } from '../../../kernel/cases.ts';
import { chosen } from '../testing/samples.ts';
import { projects } from '../tables/projects.ts';
import { returneeBackTooLong } from './returnee-back-too-long.ts';

const values = { 'returnee-most-years-back': 3 };
const rows = [chosen];

export const cases = casesOf(returneeBackTooLong, projects, [
  { name: '满三年当天', rows, values, day: '2024-06-01', answer: false },
  { name: '满三年次日', rows, values, day: '2024-06-02', answer: true },
  { name: '通知没有此条件', rows, values: { 'returnee-most-years-back': null }, day: '2050-01-01', answer: false },
  { name: '通知没有说，不审查', rows, day: '2050-01-01', answer: false },
  { name: '回国日期未填', rows: [{ ...chosen, returnedOn: undefined }], values, answer: undefined },
]);
