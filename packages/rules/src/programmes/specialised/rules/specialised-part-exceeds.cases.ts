import { casesOf } from '../../../kernel/cases.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedPartExceeds } from './specialised-part-exceeds.ts';

export const cases = casesOf(specialisedPartExceeds, applicants, [
  { name: '大一分', rows: [{ revenue: 100, mainRevenue: 101 }], answer: true },
  { name: '相等', rows: [{ revenue: 100, mainRevenue: 100 }], answer: false },
  { name: '未填', rows: [{ revenue: 100 }], answer: undefined },
]);
