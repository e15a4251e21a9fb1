import { casesOf } from '../../../kernel/cases.ts';
import { ownUse, shares, transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsRewardExceeds } from './proceeds-reward-exceeds.ts';

export const cases = casesOf(proceedsRewardExceeds, results, [
  { name: '全部净收入', rows: [{ ...transfer, reward: transfer.net }], answer: false },
  { name: '多一分', rows: [{ ...transfer, reward: transfer.net + 1 }], answer: true },
  { name: '多于股份', rows: [{ ...shares, reward: shares.equity + 1 }], answer: true },
  { name: '多于营业利润', rows: [{ ...ownUse, reward: ownUse.profit + 1 }], answer: true },
  {
    name: '净收入未填，多于转化金额',
    rows: [{ ...transfer, net: undefined, reward: transfer.amount + 1 }],
    answer: true,
  },
  { name: '奖励未填', rows: [{ ...transfer, reward: undefined }], answer: undefined },
]);
