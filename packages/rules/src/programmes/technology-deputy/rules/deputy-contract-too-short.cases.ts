import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyContractTooShort } from './deputy-contract-too-short.ts';

const day = '2025-03-01';
const from = { contractStart: '2023-01-01' };

export const cases = casesOf(deputyContractTooShort, candidates, [
  { name: '满三年的最后一天', rows: [{ ...from, contractEnd: '2025-12-31' }], day, answer: false },
  { name: '差一天', rows: [{ ...from, contractEnd: '2025-12-30' }], day, answer: true },
  { name: '差一天，有续聘证明', rows: [{ ...from, contractEnd: '2025-12-30', renewalProof: true }], day, answer: true },
  { name: '结束日未填', rows: [from], day, answer: undefined },
  { name: '开始日未填', rows: [{ contractEnd: '2025-12-31' }], day, answer: undefined },
]);
