import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { creditCode, sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeTooLarge } from './sme-too-large.ts';

const quarterly = { 'sme-heads': 'quarterly' };
const stocks = (staff4: number) => ({
  'sme-quarters': [{ creditCode, staff0: 500, staff1: 500, staff2: 500, staff3: 500, staff4 }],
});

export const cases = casesOf(smeTooLarge, enterprises, [
  {
    name: '恰好500人、2亿元、2亿元',
    rows: [{ staff: 500, revenue: wanYuan(20_000), assets: wanYuan(20_000) }],
    answer: false,
  },
  { name: '501人', rows: [{ ...sound, staff: 501 }], answer: true },
  { name: '销售收入多一分', rows: [{ ...sound, revenue: wanYuan(20_000) + 1 }], answer: true },
  { name: '资产多一分', rows: [{ ...sound, assets: wanYuan(20_000) + 1 }], answer: true },
  { name: '501人，其余未填', rows: [{ staff: 501 }], answer: true },
  { name: '资产未填', rows: [{ ...sound, assets: undefined }], answer: undefined },
  { name: '办法印发以前', rows: [sound], day: '2017-05-09', answer: undefined },
  {
    name: '全年季平均恰好500人',
    rows: [{ ...sound, staff: 501 }],
    ways: quarterly,
    beside: stocks(500),
    answer: false,
  },
  { name: '全年季平均500.125人', rows: [sound], ways: quarterly, beside: stocks(501), answer: true },
  { name: '改按季平均，没有季度人数表', rows: [sound], ways: quarterly, answer: undefined },
]);
