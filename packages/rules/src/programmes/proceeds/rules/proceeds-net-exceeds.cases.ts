import { casesOf } from '../../../kernel/cases.ts';
import { transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsNetExceeds } from './proceeds-net-exceeds.ts';

export const cases = casesOf(proceedsNetExceeds, results, [
  { name: '没有成本', rows: [{ ...transfer, net: transfer.amount }], answer: false },
  { name: '多一分', rows: [{ ...transfer, net: transfer.amount + 1 }], answer: true },
  { name: '净收入未填', rows: [{ ...transfer, net: undefined }], answer: undefined },
]);
