import { casesOf } from '../../../kernel/cases.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedNoRevenue } from './specialised-no-revenue.ts';

export const cases = casesOf(specialisedNoRevenue, applicants, [
  { name: '上年度收入为0', rows: [{ ...former, revenue: 0 }], day, answer: true },
  { name: '新办法，前二年度收入为0', rows: [{ ...sound, revenueBefore: 0 }], day, answer: true },
  { name: '原办法不看前二年度', rows: [{ ...former, revenueBefore: 0 }], day, answer: false },
  { name: '都有收入', rows: [sound], day, answer: false },
  { name: '收入未填', rows: [{ ...sound, revenue: undefined }], day, answer: undefined },
]);
