import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedRdShare } from './specialised-rd-share.ts';

export const cases = casesOf(specialisedRdShare, applicants, [
  { name: '新办法，恰好3%', rows: [{ ...sound, rd: wanYuan(90), rdBefore: wanYuan(90) }], day, answer: false },
  { name: '新办法，上年少一分', rows: [{ ...sound, rd: wanYuan(90) - 1 }], day, answer: true },
  { name: '新办法，前二年少一分', rows: [{ ...sound, rdBefore: wanYuan(90) - 1 }], day, answer: true },
  { name: '新办法，前二年收入未填', rows: [{ ...sound, revenueBefore: undefined }], day, answer: undefined },
  { name: '原办法，不看前二年', rows: [{ ...former, rd: wanYuan(30) }], day, answer: false },
  { name: '原办法，上年少一分', rows: [{ ...former, rd: wanYuan(30) - 1 }], day, answer: true },
  { name: '没有收入，由另一条规则处理', rows: [{ ...former, revenue: 0 }], day, answer: false },
  { name: '申请日期未填', rows: [{ ...sound, appliedOn: undefined }], day, answer: undefined },
]);
