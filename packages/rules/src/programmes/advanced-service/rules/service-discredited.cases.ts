import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { serviceDiscredited } from './service-discredited.ts';

const rows = [{ creditCode }];

export const cases = casesOf(serviceDiscredited, enterprises, [
  { name: '在名单上', rows, beside: { discredited: [{ creditCode, list: '经营异常名录' }] }, answer: true },
  { name: '名单上是另一家', rows, beside: { discredited: [{ creditCode: otherCode }] }, answer: false },
  { name: '没有名单', rows, answer: false },
  { name: '信用代码不明', rows: [{}], beside: { discredited: [{ creditCode }] }, answer: undefined },
]);
