import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { enterprises } from '../tables/enterprises.ts';
import { sizeClassDiffers } from './size-class-differs.ts';

const medium = { industry: '39', staff: 300, revenue: wanYuan(2000) };

export const cases = casesOf(sizeClassDiffers, enterprises, [
  { name: '自报中型，测算中型', rows: [{ ...medium, declaredSize: '中型' }], answer: false },
  { name: '自报大型，测算中型', rows: [{ ...medium, declaredSize: '大型' }], answer: true },
  { name: '自报中型，少一人即小型', rows: [{ ...medium, staff: 299, declaredSize: '中型' }], answer: true },
  { name: '没有自报', rows: [medium], answer: false },
  { name: '数据不全，无从比较', rows: [{ industry: '39', staff: 300, declaredSize: '中型' }], answer: undefined },
]);
