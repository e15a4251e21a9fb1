import { casesOf } from '../../../kernel/cases.ts';
import { creditCode, otherCode } from '../testing/samples.ts';
import { statistics } from '../tables/statistics.ts';
import { rdNotInTaxList } from './rd-not-in-tax-list.ts';

const beside = { 'rd-tax': [{ creditCode }] };

export const cases = casesOf(rdNotInTaxList, statistics, [
  { name: '税务表中有', rows: [{ creditCode, rd: 1 }], beside, answer: false },
  { name: '税务表中没有', rows: [{ creditCode: otherCode, rd: 1 }], beside, answer: true },
  { name: '没有R&D经费', rows: [{ creditCode: otherCode, rd: 0 }], beside, answer: false },
  { name: 'R&D经费未填', rows: [{ creditCode: otherCode }], beside, answer: undefined },
  { name: '没有税务表', rows: [{ creditCode, rd: 1 }], answer: undefined },
]);
