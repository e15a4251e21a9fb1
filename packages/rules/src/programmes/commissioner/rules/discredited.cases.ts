import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { discredited } from './discredited.ts';

const creditCode = '91220101MA0XX0015U';
const beside = { discredited: [{ creditCode, list: '经营异常名录', enquiredOn: '2024-05-20' }] };

export const cases = casesOf(discredited, enterprises, [
  { name: '在名单上', rows: [{ creditCode }], beside, answer: true },
  { name: '不在名单上', rows: [{ creditCode: '91220184MA0XX00153' }], beside, answer: false },
  { name: '没有这张名单', rows: [{ creditCode }], answer: false },
  { name: '信用代码不明', rows: [{}], beside, answer: undefined },
]);
