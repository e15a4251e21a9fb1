import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorSupportNotAssessed } from './incubator-support-not-assessed.ts';

export const cases = casesOf(incubatorSupportNotAssessed, carriers, [
  { name: '园区，已纳入', rows: [{ kind: '园区', supportAssessed: true }], answer: false },
  { name: '园区，未纳入', rows: [{ kind: '园区', supportAssessed: false }], answer: true },
  { name: '众创空间', rows: [{ kind: '众创空间', supportAssessed: false }], answer: false },
  { name: '园区，未填', rows: [{ kind: '园区' }], answer: undefined },
]);
