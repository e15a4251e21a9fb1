import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedRevenue } from './specialised-revenue.ts';

export const cases = casesOf(specialisedRevenue, applicants, [
  { name: '新办法，恰好1500万元', rows: [{ ...sound, revenue: wanYuan(1500) }], day, answer: false },
  {
    name: '新办法，少一分，没有融资',
    rows: [{ ...sound, revenue: wanYuan(1500) - 1, financing: 0 }],
    day,
    answer: true,
  },
  {
    name: '新办法，少一分，融资恰好2000万元',
    rows: [{ ...sound, revenue: wanYuan(1500) - 1, financing: wanYuan(2000) }],
    day,
    answer: false,
  },
  {
    name: '新办法，融资也少一分',
    rows: [{ ...sound, revenue: wanYuan(1500) - 1, financing: wanYuan(2000) - 1 }],
    day,
    answer: true,
  },
  { name: '收入不足，融资未填', rows: [{ ...sound, revenue: wanYuan(1000) }], day, answer: undefined },
  { name: '收入足够，不问融资', rows: [sound], day, answer: false },
  { name: '原办法，恰好1000万元', rows: [former], day, answer: false },
  {
    name: '原办法，少一分，没有融资',
    rows: [{ ...former, revenue: wanYuan(1000) - 1, financing: 0 }],
    day,
    answer: true,
  },
  {
    name: '原办法，少一分，融资恰好2000万元',
    rows: [{ ...former, revenue: 0, financing: wanYuan(2000) }],
    day,
    answer: false,
  },
]);
