import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedRd } from './specialised-rd.ts';

export const cases = casesOf(specialisedRd, applicants, [
  { name: '新办法，两年恰好100万元', rows: [sound], day, answer: false },
  { name: '新办法，上年少一分', rows: [{ ...sound, rd: wanYuan(100) - 1 }], day, answer: true },
  { name: '新办法，前二年少一分', rows: [{ ...sound, rdBefore: wanYuan(100) - 1 }], day, answer: true },
  { name: '新办法，一年不足，另一年未填', rows: [{ ...sound, rd: 0, rdBefore: undefined }], day, answer: true },
  { name: '新办法，前二年未填', rows: [{ ...sound, rdBefore: undefined }], day, answer: undefined },
  { name: '原办法，不看前二年', rows: [former], day, answer: false },
  { name: '原办法，上年少一分', rows: [{ ...former, rd: wanYuan(100) - 1 }], day, answer: true },
]);
