import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedMainShare } from './specialised-main-share.ts';

export const cases = casesOf(specialisedMainShare, applicants, [
  { name: '恰好80%', rows: [sound], day, answer: false },
  { name: '少一分', rows: [{ ...sound, mainRevenue: wanYuan(2400) - 1 }], day, answer: true },
  { name: '原办法不看', rows: [{ ...former, mainRevenue: 1 }], day, answer: false },
  { name: '没有收入，由另一条规则处理', rows: [{ ...sound, revenue: 0, mainRevenue: 0 }], day, answer: false },
  { name: '未填', rows: [{ ...sound, mainRevenue: undefined }], day, answer: undefined },
  { name: '申请日期未填，占比足够', rows: [{ ...sound, appliedOn: undefined }], day, answer: undefined },
]);
