import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { talentOutsideJilin } from './talent-outside-jilin.ts';

export const cases = casesOf(talentOutsideJilin, candidates, [
  { name: '长春', rows: [{ city: '220100' }], answer: false },
  { name: '辽宁', rows: [{ city: '210000' }], answer: true },
  { name: '所在地未填', rows: [{}], answer: undefined },
]);
