import { casesOf } from '../../../kernel/cases.ts';
import { figures } from '../tables/figures.ts';
import { ledgerToldTwice } from './ledger-told-twice.ts';

const led = { indicator: '企业为主体的新型研发机构', period: '2023年5月', unit: '家' };
const persons = { indicator: '技术经纪人', period: '2022年', unit: '人' };

export const cases = casesOf(ledgerToldTwice, figures, [
  {
    name: '42家与41家',
    rows: [
      { ...led, value: '42' },
      { ...led, value: '41', whole: '45', share: '91' },
    ],
    answer: true,
  },
  {
    name: '都是41家',
    rows: [
      { ...led, value: '41' },
      { ...led, value: '41' },
    ],
    answer: false,
  },
  {
    name: '期间不同',
    rows: [
      { ...led, value: '42' },
      { ...led, period: '2022年7月', value: '30' },
    ],
    answer: false,
  },
  {
    name: '名称、期间写法不同，指的是同一个',
    rows: [
      { ...led, value: '42' },
      { ...led, indicator: '吉林省企业为主体的新型研发机构数量', value: '41' },
    ],
    answer: true,
  },
  {
    name: '1468人在1400余人之内',
    rows: [
      { ...persons, value: '1400余' },
      { ...persons, value: '1468' },
    ],
    answer: false,
  },
  {
    name: '1500人不在',
    rows: [
      { ...persons, value: '1400余' },
      { ...persons, value: '1500' },
    ],
    answer: true,
  },
  {
    name: '10199.8万元就是1.02亿元',
    rows: [
      { ...led, unit: '亿元', value: '1.02' },
      { ...led, unit: '万元', value: '10199.8' },
    ],
    answer: false,
  },
  {
    name: '口径不同的不比',
    rows: [
      { ...led, scope: '省属', value: '42' },
      { ...led, scope: '全部', value: '41' },
    ],
    answer: false,
  },
  {
    name: '有一处看不懂',
    rows: [
      { ...led, value: '42' },
      { ...led, value: '四十余' },
    ],
    answer: undefined,
  },
  {
    name: '左右与确数，允许多少没有定',
    rows: [
      { ...persons, value: '200左右' },
      { ...persons, value: '190' },
    ],
    answer: undefined,
  },
  { name: '期间未填', rows: [{ indicator: '新型研发机构', value: '45' }], answer: undefined },
]);
