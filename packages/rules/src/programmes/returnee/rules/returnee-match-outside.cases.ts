import { casesOf } from '../../../kernel/cases.ts';
import { nationalGrants } from '../tables/national.ts';
import { returneeMatchOutside } from './returnee-match-outside.ts';

export const cases = casesOf(returneeMatchOutside, nationalGrants, [
  { name: '吉林市', rows: [{ city: '220200' }], answer: false },
  { name: '辽宁', rows: [{ city: '210000' }], answer: true },
  { name: '所在地未填', rows: [{}], answer: undefined },
]);
