import { casesOf } from '../../../kernel/cases.ts';
import { ownUse, transfer } from '../testing/samples.ts';
import { results } from '../tables/results.ts';
import { proceedsUseOver } from './proceeds-use-over.ts';

const most = { 'proceeds-years-of-use': 'most' };

export const cases = casesOf(proceedsUseOver, results, [
  { name: '第三年', rows: [ownUse], answer: false },
  { name: '第四年', rows: [{ ...ownUse, yearOfUse: 4 }], answer: true },
  { name: '第五年，五年都提取', rows: [{ ...ownUse, yearOfUse: 5 }], ways: most, answer: false },
  { name: '第六年，五年都提取', rows: [{ ...ownUse, yearOfUse: 6 }], ways: most, answer: true },
  { name: '转让', rows: [transfer], answer: false },
  { name: '第几年未填', rows: [{ ...ownUse, yearOfUse: undefined }], answer: undefined },
]);
