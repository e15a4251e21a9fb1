import { casesOf } from '../../../kernel/cases.ts';
import { besideMedium, grown, otherCode } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNotInStatistics } from './rd-not-in-statistics.ts';

export const cases = casesOf(rdNotInStatistics, tax, [
  { name: '有', rows: [grown], beside: besideMedium, answer: false },
  { name: '没有', rows: [{ ...grown, creditCode: otherCode }], beside: besideMedium, answer: true },
  { name: '没有统计表', rows: [grown], answer: undefined },
  { name: '信用代码不明', rows: [{ ...grown, creditCode: undefined }], beside: besideMedium, answer: undefined },
]);
