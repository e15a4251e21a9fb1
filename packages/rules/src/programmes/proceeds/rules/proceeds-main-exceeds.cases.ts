import { casesOf } from '../../../kernel/cases.ts';
import { transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsMainExceeds } from './proceeds-main-exceeds.ts';

export const cases = casesOf(proceedsMainExceeds, results, [
  { name: '全部给主要贡献人员', rows: [{ ...transfer, mainReward: transfer.reward }], answer: false },
  { name: '多一分', rows: [{ ...transfer, mainReward: transfer.reward + 1 }], answer: true },
  { name: '奖励总额未填', rows: [{ ...transfer, reward: undefined }], answer: undefined },
]);
