import { casesOf } from '../../../kernel/cases.ts';
import { atBounds } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceGraduates } from './service-graduates.ts';

export const cases = casesOf(serviceGraduates, enterprises, [
  { name: '恰好50%', rows: [atBounds], answer: false },
  { name: '49.99%', rows: [{ staff: 10_000, graduates: 4999 }], answer: true },
  { name: '平均人数带小数，恰好50%', rows: [{ staff: 100.5, graduates: 50.25 }], answer: false },
  { name: '职工总数填0', rows: [{ staff: 0, graduates: 0 }], answer: true },
  { name: '大专以上员工未填', rows: [{ staff: 100 }], answer: undefined },
  { name: '办法施行以前', rows: [atBounds], day: '2018-12-31', answer: undefined },
]);
