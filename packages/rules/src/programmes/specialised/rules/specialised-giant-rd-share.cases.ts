import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantRdShare } from './specialised-giant-rd-share.ts';

export const cases = casesOf(specialisedGiantRdShare, giants, [
  { name: '恰好3%', rows: [giant], day, answer: false },
  { name: '没有收入，由另一条规则处理', rows: [{ ...giant, revenue: 0 }], day, answer: false },
  { name: '上年度少一分', rows: [{ ...giant, rd: wanYuan(661.5) - 1 }], day, answer: true },
  { name: '前二年度少一分', rows: [{ ...giant, rdBefore: wanYuan(600) - 1 }], day, answer: true },
  { name: '前二年度未填', rows: [{ ...giant, rdBefore: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
