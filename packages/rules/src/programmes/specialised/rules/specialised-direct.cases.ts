import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, former, noGround, sound } from '../testing/samples.ts';
import { applicants } from '../tables/applicants.ts';
import { specialisedDirect } from './specialised-direct.ts';

export const cases = casesOf(specialisedDirect, applicants, [
  { name: '得分未填，创客中国500强', rows: [{ ...former, score: undefined, contest: true }], day, answer: true },
  { name: '得分不足，融资6000万元', rows: [{ ...former, score: 59, financing: wanYuan(6000) }], day, answer: true },
  { name: '得分足够', rows: [{ ...former, contest: true }], day, answer: false },
  { name: '四项都不符合', rows: [{ ...former, ...noGround, score: 0 }], day, answer: false },
  { name: '新办法没有', rows: [{ ...sound, score: 0, contest: true }], day, answer: false },
  { name: '得分不足，四项未填', rows: [{ ...former, score: 0 }], day, answer: undefined },
]);
