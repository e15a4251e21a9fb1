import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyRelated } from './deputy-related.ts';

export const cases = casesOf(deputyRelated, candidates, [
  { name: '填是', rows: [{ related: true }], answer: true },
  { name: '填否', rows: [{ related: false }], answer: false },
  { name: '未填', rows: [{}], answer: undefined },
]);
