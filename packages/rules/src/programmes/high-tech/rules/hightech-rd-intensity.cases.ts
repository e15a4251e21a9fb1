import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound, spent } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechRdIntensity } from './hightech-rd-intensity.ts';

export const cases = casesOf(hightechRdIntensity, applicants, [
  { name: '5000万元，恰好5%', rows: [spent(wanYuan(750), wanYuan(5000), wanYuan(5000), wanYuan(5000))], answer: false },
  {
    name: '5000万元，少一分',
    rows: [spent(wanYuan(750) - 1, wanYuan(5000), wanYuan(5000), wanYuan(5000))],
    answer: true,
  },
  {
    name: '5000万元多一分，4%即可',
    rows: [spent(wanYuan(601), wanYuan(5000), wanYuan(5000), wanYuan(5000) + 1)],
    answer: false,
  },
  {
    name: '5000万元多一分，不到4%',
    rows: [spent(wanYuan(600), wanYuan(5000), wanYuan(5000), wanYuan(5000) + 1)],
    answer: true,
  },
  {
    name: '2亿元，恰好4%',
    rows: [spent(wanYuan(2400), wanYuan(20_000), wanYuan(20_000), wanYuan(20_000))],
    answer: false,
  },
  {
    name: '2亿元，少一分',
    rows: [spent(wanYuan(2400) - 1, wanYuan(20_000), wanYuan(20_000), wanYuan(20_000))],
    answer: true,
  },
  {
    name: '2亿元多一分，3%即可',
    rows: [spent(wanYuan(1801), wanYuan(20_000), wanYuan(20_000), wanYuan(20_000) + 1)],
    answer: false,
  },
  {
    name: '2亿元多一分，不到3%',
    rows: [spent(wanYuan(1800), wanYuan(20_000), wanYuan(20_000), wanYuan(20_000) + 1)],
    answer: true,
  },
  {
    name: '看最近一年，不看以前',
    rows: [spent(wanYuan(1500), wanYuan(30_000), wanYuan(15_000), wanYuan(5000))],
    answer: true,
  },
  { name: '前两年没有销售收入', rows: [spent(wanYuan(50), 0, 0, wanYuan(1000))], answer: false },
  { name: '没有收入，由另一条规则处理', rows: [spent(wanYuan(50), 0, 0, 0)], answer: false },
  { name: '第一年销售收入未填', rows: [{ ...sound, sales1: undefined }], answer: undefined },
  { name: '研发费用未填', rows: [{ ...sound, rdOfThree: undefined }], answer: undefined },
]);
