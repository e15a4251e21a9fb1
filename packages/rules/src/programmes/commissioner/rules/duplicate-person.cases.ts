import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { duplicatePerson } from './duplicate-person.ts';

const one = { residentId: '220104197001010010', hostCode: '91220101MA0XX0015U' };

export const cases = casesOf(duplicatePerson, candidates, [
  { name: '一次', rows: [one, { ...one, residentId: '220104198506150021' }], answer: false },
  { name: '同一企业两次', rows: [one, one], answer: true },
  { name: '两家企业，由另一条规则处理', rows: [one, { ...one, hostCode: '91220184MA0XX00153' }], answer: false },
  { name: '证件号码不明', rows: [{ hostCode: one.hostCode }], answer: undefined },
]);
