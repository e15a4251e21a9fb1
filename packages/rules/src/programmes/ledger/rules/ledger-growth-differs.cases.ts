import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerGrowthDiffers } from './ledger-growth-differs.ts';

const grown = { unit: '户', value: '1804', growth: '32.6' };

export const cases = casesOf(ledgerGrowthDiffers, figures, [
  { name: '1360户增长32.6%', rows: [{ ...grown, before: '1360' }], answer: false },
  { name: '少一户就不是32.6%', rows: [{ ...grown, before: '1359' }], answer: true },
  { name: '多一户就不是32.6%', rows: [{ ...grown, before: '1361' }], answer: true },
  { name: '三个基数都印作7.2%', rows: [{ unit: '户', value: '3112', growth: '7.2', before: '2904' }], answer: false },
  { name: '第四个不行', rows: [{ unit: '户', value: '3112', growth: '7.2', before: '2905' }], answer: true },
  { name: '下降', rows: [{ unit: '户', value: '90', growth: '下降10%', before: '100' }], answer: false },
  { name: '上期数未填', rows: [grown], answer: undefined },
  { name: '上期数为零', rows: [{ ...grown, before: '0' }], answer: undefined },
  { name: '基数是左右，允许多少没有定', rows: [{ ...grown, before: '1400左右' }], answer: undefined },
  {
    name: '定为3%，1358户以上',
    rows: [{ ...grown, before: '1400左右' }],
    values: { 'ledger-about-tolerance': 30_000 },
    answer: false,
  },
  {
    name: '定为2%，1372户以上',
    rows: [{ ...grown, before: '1400左右' }],
    values: { 'ledger-about-tolerance': 20_000 },
    answer: true,
  },
]);
