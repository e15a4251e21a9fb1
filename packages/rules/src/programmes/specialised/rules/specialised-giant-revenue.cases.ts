import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantRevenue } from './specialised-giant-revenue.ts';

export const cases = casesOf(specialisedGiantRevenue, giants, [
  { name: '恰好5000万元', rows: [{ ...giant, revenue: wanYuan(5000) }], day, answer: false },
  { name: '少一分', rows: [{ ...giant, revenue: wanYuan(5000) - 1 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, revenue: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
