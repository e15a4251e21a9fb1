import { casesOf } from '../../../kernel/cases.ts';
import { projects } from '../tables/projects.ts';
import { cocoonTooOld } from './cocoon-too-old.ts';

const values = { 'cocoon-greatest-age': 5 };
const rows = [{ founded: '2019-06-01' }];

export const cases = casesOf(cocoonTooOld, projects, [
  { name: '满五周年', rows, values, day: '2024-06-01', answer: false },
  { name: '不满六周年的最后一天', rows, values, day: '2025-05-31', answer: false },
  { name: '满六周年', rows, values, day: '2025-06-01', answer: true },
  { name: '指南没有此条件', rows, values: { 'cocoon-greatest-age': null }, day: '2050-01-01', answer: false },
  { name: '上限未设', rows, answer: undefined },
  { name: '成立日期未填', rows: [{}], values, answer: undefined },
]);
