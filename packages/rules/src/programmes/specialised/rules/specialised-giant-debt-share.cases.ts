import { casesOf } from '../../../kernel/cases.ts';
import { wanYuan } from '../../../kernel/index.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantDebtShare } from './specialised-giant-debt-share.ts';

export const cases = casesOf(specialisedGiantDebtShare, giants, [
  { name: '恰好75%', rows: [giant], day, answer: false },
  { name: '多一分', rows: [{ ...giant, liabilities: wanYuan(15_000) + 1 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, assets: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
