import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, grown, otherCode } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdDiscredited } from './rd-discredited.ts';

const beside = { discredited: [{ creditCode, list: '经营异常名录', enquiredOn: '2024-05-20' }] };

export const cases = casesOf(rdDiscredited, tax, [
  { name: '在名单上', rows: [grown], beside, answer: true },
  { name: '不在名单上', rows: [{ ...grown, creditCode: otherCode }], beside, answer: false },
  { name: '没有这张名单', rows: [grown], answer: false },
  {
    name: '一律除外的，由另一条规则处理',
    rows: [grown],
    beside,
    ways: { 'rd-exclusions': 'barred' },
    answer: false,
  },
  { name: '信用代码不明', rows: [{}], beside, answer: undefined },
]);
