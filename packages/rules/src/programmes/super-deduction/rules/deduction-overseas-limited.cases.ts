import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionOverseasLimited } from './deduction-overseas-limited.ts';

const abroad = { ...sound, own: wanYuan(96), home: 0, abroad: wanYuan(80) };

export const cases = casesOf(deductionOverseasLimited, enterprises, [
  { name: '恰好三分之二', rows: [abroad], answer: false },
  { name: '折算后多于限额', rows: [{ ...abroad, abroad: wanYuan(80) + 2 }], answer: true },
  { name: '委托境内按80%加入', rows: [{ ...abroad, own: wanYuan(80), home: wanYuan(20) }], answer: false },
  { name: '委托境内少一点', rows: [{ ...abroad, own: wanYuan(80), home: wanYuan(20) - 2 }], answer: true },
  {
    name: '委托境内按实际发生额加入',
    rows: [{ ...abroad, own: wanYuan(80), home: wanYuan(16) }],
    ways: { 'deduction-domestic-base': 'spent' },
    answer: false,
  },
  { name: '没有委托境外', rows: [sound], answer: false },
  { name: '委托境外未填', rows: [{ ...abroad, abroad: undefined }], answer: undefined },
]);
