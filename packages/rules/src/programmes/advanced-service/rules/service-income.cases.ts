import { casesOf } from '../../../kernel/cases.ts';
import { atBounds } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceIncome } from './service-income.ts';

export const cases = casesOf(serviceIncome, enterprises, [
  { name: '恰好50%', rows: [atBounds], answer: false },
  { name: '少一分', rows: [{ ...atBounds, serviceIncome: atBounds.serviceIncome - 1 }], answer: true },
  { name: '总收入多一分', rows: [{ ...atBounds, income: atBounds.income + 1 }], answer: true },
  { name: '没有收入', rows: [{ income: 0, serviceIncome: 0 }], answer: true },
  { name: '总收入未填', rows: [{ ...atBounds, income: undefined }], answer: undefined },
]);
