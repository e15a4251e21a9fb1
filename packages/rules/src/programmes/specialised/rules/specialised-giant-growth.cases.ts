import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantGrowth } from './specialised-giant-growth.ts';

export const cases = casesOf(specialisedGiantGrowth, giants, [
  { name: '两年恰好增长10.25%，年均5%', rows: [giant], day, answer: false },
  { name: '少一分', rows: [{ ...giant, revenue: wanYuan(22_050) - 1 }], day, answer: true },
  { name: '中间一年不影响', rows: [{ ...giant, revenueBefore: wanYuan(90_000) }], day, answer: false },
  { name: '前三年度没有收入，由另一条规则处理', rows: [{ ...giant, revenueEarlier: 0 }], day, answer: false },
  {
    name: '改按主营业务收入，恰好年均5%',
    rows: [{ ...giant, mainRevenueEarlier: wanYuan(18_000) }],
    ways: { 'specialised-giant-growth-of': 'main-revenue' },
    day,
    answer: false,
  },
  {
    name: '改按主营业务收入，少一分',
    rows: [{ ...giant, mainRevenueEarlier: wanYuan(18_000), mainRevenue: wanYuan(19_845) - 1 }],
    ways: { 'specialised-giant-growth-of': 'main-revenue' },
    day,
    answer: true,
  },
  {
    name: '改按主营业务收入，未填',
    rows: [giant],
    ways: { 'specialised-giant-growth-of': 'main-revenue' },
    day,
    answer: undefined,
  },
  { name: '前三年度未填', rows: [{ ...giant, revenueEarlier: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
