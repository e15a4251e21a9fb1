import { casesOf } from '../../../kernel/cases.ts';
import { doctor } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyListedTwice } from './deputy-listed-twice.ts';

export const cases = casesOf(deputyListedTwice, candidates, [
  { name: '一次', rows: [doctor, { ...doctor, residentId: '220104198506150021' }], answer: false },
  { name: '两次', rows: [doctor, doctor], answer: true },
  { name: '证件号码不明', rows: [{}, {}], answer: undefined },
]);
