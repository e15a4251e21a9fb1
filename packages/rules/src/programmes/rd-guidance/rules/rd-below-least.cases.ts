import { casesOf } from '../../../kernel/cases.ts';
import { yuan } from '../../../kernel/money.ts';
import { besideMedium, grown } from '../testing/samples.ts';
import { tax } from '../tables/tax.ts';
import { rdBelowLeast } from './rd-below-least.ts';

// A made-up rate: two per cent of an increment of 500,000 yuan are 10,000 yuan.
const values = {
  'rd-smaller-increment-rate': 20_000,
  'rd-rounding-step': 1,
  'rd-most': null,
  'rd-least-growth': null,
  'rd-least': yuan(10_000),
};

export const cases = casesOf(rdBelowLeast, tax, [
  { name: '恰为最低拨付额', rows: [grown], beside: besideMedium, values, answer: false },
  {
    name: '少一分',
    rows: [grown],
    beside: besideMedium,
    values: { ...values, 'rd-least': yuan(10_000) + 1 },
    answer: true,
  },
  {
    name: '没有增量的本来没有补助',
    rows: [{ ...grown, expense: grown.expenseBefore }],
    beside: besideMedium,
    values,
    answer: false,
  },
  { name: '本年无此条件', rows: [grown], values: { ...values, 'rd-least': null }, answer: false },
  { name: '比例未设', rows: [grown], beside: besideMedium, values: { 'rd-least': yuan(1) }, answer: undefined },
  {
    name: '最低拨付额未设',
    rows: [grown],
    beside: besideMedium,
    values: { 'rd-smaller-increment-rate': 20_000, 'rd-rounding-step': 1, 'rd-most': null, 'rd-least-growth': null },
    answer: undefined,
  },
]);
