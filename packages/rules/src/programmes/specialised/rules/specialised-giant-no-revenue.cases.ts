import { casesOf } from '../../../kernel/cases.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantNoRevenue } from './specialised-giant-no-revenue.ts';

export const cases = casesOf(specialisedGiantNoRevenue, giants, [
  { name: '前三年度收入为0', rows: [{ ...giant, revenueEarlier: 0 }], day, answer: true },
  { name: '上年度收入为0', rows: [{ ...giant, revenue: 0 }], day, answer: true },
  { name: '都有收入', rows: [giant], day, answer: false },
  { name: '前二年度未填', rows: [{ ...giant, revenueBefore: undefined }], day, answer: undefined },
]);
