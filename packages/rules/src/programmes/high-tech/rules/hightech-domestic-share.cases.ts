import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/money.ts';
import { sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { hightechDomesticShare } from './hightech-domestic-share.ts';

export const cases = casesOf(hightechDomesticShare, applicants, [
  { name: '恰好60%', rows: [{ ...sound, rdOfThree: wanYuan(200), rdDomestic: wanYuan(120) }], answer: false },
  { name: '少一分', rows: [{ ...sound, rdOfThree: wanYuan(200), rdDomestic: wanYuan(120) - 1 }], answer: true },
  { name: '没有研发费用', rows: [{ ...sound, rdOfThree: 0, rdDomestic: 0 }], answer: false },
  { name: '境内未填', rows: [{ ...sound, rdDomestic: undefined }], answer: undefined },
]);
