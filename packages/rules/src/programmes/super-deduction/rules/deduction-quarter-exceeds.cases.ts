import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionQuarterExceeds } from './deduction-quarter-exceeds.ts';

const of2022 = { ...sound, year: 2022 };

export const cases = casesOf(deductionQuarterExceeds, enterprises, [
  { name: '等于全年', rows: [{ ...of2022, fourthQuarter: wanYuan(100) }], answer: false },
  { name: '多一分', rows: [{ ...of2022, fourthQuarter: wanYuan(100) + 1 }], answer: true },
  { name: '只有一档比例的年度不看', rows: [{ ...sound, fourthQuarter: wanYuan(101) }], answer: false },
  {
    name: '科技型中小企业全年100%，不看',
    rows: [{ ...of2022, techSme: true, fourthQuarter: wanYuan(101) }],
    answer: false,
  },
  {
    name: '按月数分摊时不看',
    rows: [{ ...of2022, fourthQuarter: wanYuan(101) }],
    ways: { 'deduction-quarter': 'by-months' },
    answer: false,
  },
  { name: '第四季度未填', rows: [of2022], answer: undefined },
  { name: '只有一档比例的年度不必填', rows: [sound], answer: false },
  {
    name: '是否科技型中小企业未填',
    rows: [{ ...of2022, techSme: undefined, fourthQuarter: wanYuan(10) }],
    answer: undefined,
  },
]);
