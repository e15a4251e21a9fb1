import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { chosenBefore } from './chosen-before.ts';

export const cases = casesOf(chosenBefore, candidates, [
  { name: '首次', rows: [{ firstTime: true }], answer: false },
  { name: '第二次', rows: [{ firstTime: false }], answer: true },
  { name: '未填写', rows: [{}], answer: undefined },
]);
