import { casesOf } from '../../../kernel/cases.ts';
import { enterprises } from '../tables/enterprises.ts';
import { smeOutsideJilin } from './sme-outside-jilin.ts';

export const cases = casesOf(smeOutsideJilin, enterprises, [
  { name: '长春', rows: [{ city: '220100' }], answer: false },
  { name: '长春新区', rows: [{ city: '2200A2' }], answer: false },
  { name: '辽宁', rows: [{ city: '210000' }], answer: true },
  { name: '香港', rows: [{ city: '810000' }], answer: true },
  { name: '注册地未填', rows: [{}], answer: undefined },
]);
