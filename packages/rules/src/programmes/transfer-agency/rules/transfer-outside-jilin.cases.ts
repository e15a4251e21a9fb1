import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { transferOutsideJilin } from './transfer-outside-jilin.ts';

export const cases = casesOf(transferOutsideJilin, agencies, [
  { name: '长春', rows: [{ city: '220100' }], answer: false },
  { name: '辽宁', rows: [{ city: '210000' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
