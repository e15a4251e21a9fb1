import { casesOf } from '../../../kernel/cases.ts';
import { agencies } from '../tables/agencies.ts';
import { transferNotPassed } from './transfer-not-passed.ts';

export const cases = casesOf(transferNotPassed, agencies, [
  { name: '合格', rows: [{ grade: '合格' }], answer: false },
  { name: '优秀', rows: [{ grade: '优秀' }], answer: false },
  { name: '不合格', rows: [{ grade: '不合格' }], answer: true },
  { name: '未填', rows: [{}], answer: undefined },
]);
