import { casesOf } from '../../../kernel/cases.ts';
import { ownUse, transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsListedTwice } from './proceeds-listed-twice.ts';

export const cases = casesOf(proceedsListedTwice, results, [
  { name: '一次', rows: [transfer, { ...transfer, number: 'CG002' }], answer: false },
  { name: '两次', rows: [transfer, transfer], answer: true },
  { name: '自行实施的两年', rows: [ownUse, { ...ownUse, yearOfUse: 2 }], answer: false },
  { name: '编号不明', rows: [{}, {}], answer: undefined },
]);
