import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { besideLarge, besideMedium, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdGrowthTooLow } from './rd-growth-too-low.ts';

const values = { 'rd-least-growth': 500_000 };

export const cases = casesOf(rdGrowthTooLow, tax, [
  { name: '恰好增长50%', rows: [grown], beside: besideMedium, values, answer: false },
  { name: '少一分', rows: [{ ...grown, expense: grown.expense - 1 }], beside: besideMedium, values, answer: true },
  { name: '大型企业', rows: [{ ...grown, expense: grown.expense - 1 }], beside: besideLarge, values, answer: false },
  { name: '上年为零，增幅无上限', rows: [{ ...grown, expenseBefore: 0 }], beside: besideMedium, values, answer: false },
  {
    name: '下降，由另一条规则处理',
    rows: [{ ...grown, expense: wanYuan(90) }],
    beside: besideMedium,
    values,
    answer: false,
  },
  { name: '增幅下限未设', rows: [grown], beside: besideMedium, answer: undefined },
  { name: '本年无此条件', rows: [grown], beside: besideMedium, values: { 'rd-least-growth': null }, answer: false },
  { name: '上年未填', rows: [{ ...grown, expenseBefore: undefined }], beside: besideMedium, values, answer: undefined },
]);
