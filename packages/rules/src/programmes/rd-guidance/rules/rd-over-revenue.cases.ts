import { casesOf } from '../../../kernel/cases.ts';
import { grown, medium } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdOverRevenue } from './rd-over-revenue.ts';

const earning = (revenue: number) => ({ 'rd-statistics': [{ ...medium, revenue }] });

export const cases = casesOf(rdOverRevenue, tax, [
  { name: '恰等于营业收入', rows: [grown], beside: earning(grown.expense), answer: false },
  { name: '多一分', rows: [grown], beside: earning(grown.expense - 1), answer: true },
  { name: '没有统计表', rows: [grown], answer: undefined },
]);
