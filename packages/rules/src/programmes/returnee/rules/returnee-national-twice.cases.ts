import { casesOf } from '../../../kernel/cases.ts';
import { granted } from '../testing/samples.ts';
import { nationalGrants } from '../tables/national.ts';
import { returneeNationalTwice } from './returnee-national-twice.ts';

export const cases = casesOf(returneeNationalTwice, nationalGrants, [
  { name: '一次', rows: [granted, { ...granted, residentId: '220104197001010010' }], answer: false },
  { name: '两次', rows: [granted, granted], answer: true },
  { name: '证件号码不明', rows: [{}, {}], answer: undefined },
]);
