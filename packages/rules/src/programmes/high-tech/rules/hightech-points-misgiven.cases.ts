import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { points, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechPointsMisgiven } from './hightech-points-misgiven.ts';

const values = { 'hightech-growth-edge': 0 };

export const cases = casesOf(hightechPointsMisgiven, applicants, [
  { name: '都在档内', rows: [{ ...sound, ...points }], answer: false },
  { name: '增长20%评6分', rows: [{ ...sound, pointsSales: 6 }], answer: false },
  { name: '增长20%评7分', rows: [{ ...sound, pointsSales: 7 }], answer: true },
  { name: '增长20%评4分', rows: [{ ...sound, pointsSales: 4 }], answer: true },
  { name: '不是整数', rows: [{ ...sound, pointsSales: 5.5 }], answer: true },
  { name: '只有受让，评4分', rows: [{ ...sound, ownDeveloped: false, pointsOrigin: 4 }], answer: true },
  { name: '只有受让，评3分', rows: [{ ...sound, ownDeveloped: false, pointsOrigin: 3 }], answer: false },
  { name: '总得分与各项之和不符', rows: [{ ...sound, ...points, pointsTotal: 76 }], answer: true },
  { name: '总得分与各项之和相符', rows: [{ ...sound, ...points, pointsTotal: 75 }], answer: false },
  {
    name: '增长不到5%，下限未设，评0分',
    rows: [{ ...sound, sales3: wanYuan(1200), sales1: wanYuan(1190), pointsSales: 0 }],
    answer: false,
  },
  {
    name: '增长不到5%，下限设为0，评0分',
    rows: [{ ...sound, sales3: wanYuan(1200), sales1: wanYuan(1190), pointsSales: 0 }],
    values,
    answer: true,
  },
  { name: '尚未评分', rows: [sound], answer: undefined },
]);
