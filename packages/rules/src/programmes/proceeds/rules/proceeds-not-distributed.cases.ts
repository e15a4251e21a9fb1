import { casesOf } from '../../../kernel/cases.ts';
import { transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsNotDistributed } from './proceeds-not-distributed.ts';

export const cases = casesOf(proceedsNotDistributed, results, [
  { name: '已分配', rows: [transfer], answer: false },
  { name: '未分配', rows: [{ ...transfer, distributed: false, reward: undefined }], answer: true },
  { name: '未分配，净收入也不明', rows: [{ distributed: false }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
