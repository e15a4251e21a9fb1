import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { transferDiscredited } from './transfer-discredited.ts';

const rows = [{ creditCode }];

export const cases = casesOf(transferDiscredited, agencies, [
  { name: '在名单上', rows, beside: { discredited: [{ creditCode, list: '失信被执行人' }] }, answer: true },
  { name: '名单上是另一家', rows, beside: { discredited: [{ creditCode: otherCode }] }, answer: false },
  { name: '没有名单', rows, answer: false },
  { name: '信用代码不明', rows: [{}], beside: { discredited: [{ creditCode }] }, answer: undefined },
]);
