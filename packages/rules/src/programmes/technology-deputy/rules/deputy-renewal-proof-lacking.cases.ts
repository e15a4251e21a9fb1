import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyRenewalProofLacking } from './deputy-renewal-proof-lacking.ts';

const day = '2025-03-01';
const ends = (contractEnd: string, own = {}) => [{ contractEnd, renewalProof: false, ...own }];
const ways = { 'deputy-remaining-from': 'term-start' };

export const cases = casesOf(deputyRenewalProofLacking, candidates, [
  { name: '恰好还有三年，不须证明', rows: [{ contractEnd: '2028-02-29' }], day, answer: false },
  { name: '差一天，没有证明', rows: ends('2028-02-28'), day, answer: true },
  { name: '差一天，有证明', rows: ends('2028-02-28', { renewalProof: true }), day, answer: false },
  { name: '差一天，有无证明未填', rows: [{ contractEnd: '2028-02-28' }], day, answer: undefined },
  { name: '从聘任开始日起算', rows: ends('2028-02-29', { termStart: '2025-04-01' }), day, ways, answer: true },
  { name: '从聘任开始日起算，未填', rows: ends('2028-02-29'), day, ways, answer: undefined },
  { name: '合同结束日未填', rows: [{ renewalProof: false }], day, answer: undefined },
]);
