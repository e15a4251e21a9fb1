import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantMainShare } from './specialised-giant-main-share.ts';

export const cases = casesOf(specialisedGiantMainShare, giants, [
  { name: '恰好90%', rows: [giant], day, answer: false },
  { name: '没有收入，由另一条规则处理', rows: [{ ...giant, revenue: 0 }], day, answer: false },
  { name: '少一分', rows: [{ ...giant, mainRevenue: wanYuan(19_845) - 1 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, mainRevenue: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
