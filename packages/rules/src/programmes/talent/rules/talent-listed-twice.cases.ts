import { casesOf } from '../../../kernel/cases.ts';
import { applicant, man } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { talentListedTwice } from './talent-listed-twice.ts';

export const cases = casesOf(talentListedTwice, candidates, [
  { name: '一次', rows: [applicant, { ...applicant, residentId: man('1990-01-01') }], answer: false },
  { name: '两类', rows: [applicant, { ...applicant, line: '优秀青年' }], answer: true },
  { name: '证件号码不明', rows: [{}, {}], answer: undefined },
]);
