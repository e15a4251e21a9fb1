import { casesOf } from '../../../kernel/cases.ts';
import { atBounds } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { servicePartExceeds } from './service-part-exceeds.ts';

const { income, staff } = atBounds;

export const cases = casesOf(servicePartExceeds, enterprises, [
  {
    name: '都是全部',
    rows: [{ staff, graduates: staff, income, serviceIncome: income, offshore: income }],
    answer: false,
  },
  { name: '多一人', rows: [{ ...atBounds, graduates: staff + 1 }], answer: true },
  { name: '服务收入多一分', rows: [{ ...atBounds, serviceIncome: income + 1 }], answer: true },
  { name: '离岸外包收入多一分', rows: [{ ...atBounds, offshore: income + 1 }], answer: true },
  { name: '总收入未填', rows: [{ ...atBounds, income: undefined }], answer: undefined },
]);
