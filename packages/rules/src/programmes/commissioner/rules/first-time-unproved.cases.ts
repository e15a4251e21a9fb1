import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { firstTimeUnproved } from './first-time-unproved.ts';

export const cases = casesOf(firstTimeUnproved, candidates, [
  { name: '填首次，没有往年名单', rows: [{ firstTime: true }, { firstTime: true }], answer: true },
  { name: '填首次，有往年名单', rows: [{ firstTime: true }], beside: { history: [] }, answer: false },
  { name: '填非首次', rows: [{ firstTime: false }, { firstTime: true }], answer: false },
  { name: '未填写', rows: [{}], answer: undefined },
]);
