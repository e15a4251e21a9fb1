import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedDebtShare } from './specialised-debt-share.ts';

export const cases = casesOf(specialisedDebtShare, applicants, [
  { name: '恰好80%', rows: [sound], day, answer: false },
  { name: '多一分', rows: [{ ...sound, liabilities: wanYuan(4000) + 1 }], day, answer: true },
  { name: '原办法不看', rows: [{ ...former, assets: 1, liabilities: 2 }], day, answer: false },
  { name: '负债未填', rows: [{ ...sound, liabilities: undefined }], day, answer: undefined },
]);
