import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechIncomeShare } from './hightech-income-share.ts';

export const cases = casesOf(hightechIncomeShare, applicants, [
  { name: '恰好60%', rows: [{ ...sound, highTechIncome: wanYuan(60), totalIncome: wanYuan(100) }], answer: false },
  { name: '少一分', rows: [{ ...sound, highTechIncome: wanYuan(60) - 1, totalIncome: wanYuan(100) }], answer: true },
  { name: '没有收入，由另一条规则处理', rows: [{ ...sound, highTechIncome: 0, totalIncome: 0 }], answer: false },
  { name: '总收入未填', rows: [{ ...sound, totalIncome: undefined }], answer: undefined },
]);
