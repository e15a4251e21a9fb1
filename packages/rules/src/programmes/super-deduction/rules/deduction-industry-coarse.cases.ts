import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { deductionIndustryCoarse } from './deduction-industry-coarse.ts';

export const cases = casesOf(deductionIndustryCoarse, enterprises, [
  { name: '制造业门类', rows: [{ industry: 'C' }], answer: true },
  { name: '文化、体育和娱乐业门类', rows: [{ industry: 'R' }], answer: true },
  { name: '大类', rows: [{ industry: '39' }], answer: false },
  { name: '门类整个不适用', rows: [{ industry: 'F' }], answer: false },
  { name: '门类整个适用', rows: [{ industry: 'M' }], answer: false },
  { name: '行业未填', rows: [{}], answer: undefined },
]);
