import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { besideLarge, besideMedium, creditCode, grown, medium, otherCode } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdNoIncrement } from './rd-no-increment.ts';

const flat = { ...grown, expense: grown.expenseBefore };

export const cases = casesOf(rdNoIncrement, tax, [
  { name: '增加', rows: [grown], beside: besideMedium, answer: false },
  { name: '持平', rows: [flat], beside: besideMedium, answer: true },
  { name: '多一分', rows: [{ ...flat, expense: flat.expense + 1 }], beside: besideMedium, answer: false },
  { name: '下降', rows: [{ ...grown, expense: wanYuan(99) }], beside: besideMedium, answer: true },
  { name: '大型企业下降，还有存量', rows: [{ ...grown, expense: wanYuan(99) }], beside: besideLarge, answer: false },
  { name: '增加，没有统计表，划型不影响', rows: [grown], answer: false },
  { name: '持平，没有统计表', rows: [flat], answer: undefined },
  {
    name: '持平，统计表中没有',
    rows: [flat],
    beside: { 'rd-statistics': [{ ...medium, creditCode: otherCode }] },
    answer: undefined,
  },
  {
    name: '上年未填，不当作零',
    rows: [{ creditCode, expense: wanYuan(150) }],
    beside: besideMedium,
    answer: undefined,
  },
  {
    name: '按统计数据计：统计下降，税务增加',
    rows: [grown],
    beside: { 'rd-statistics': [{ ...medium, rd: wanYuan(80), rdBefore: wanYuan(90) }] },
    ways: { 'rd-base': 'statistics' },
    answer: true,
  },
  {
    name: '按允许加计扣除的研发费用计，该列没有',
    rows: [flat],
    beside: besideMedium,
    ways: { 'rd-base': 'tax-deductible' },
    answer: undefined,
  },
]);
