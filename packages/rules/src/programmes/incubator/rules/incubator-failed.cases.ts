import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorFailed } from './incubator-failed.ts';

export const cases = casesOf(incubatorFailed, carriers, [
  { name: '优秀', rows: [{ grade: '优秀' }], answer: false },
  { name: '合格', rows: [{ grade: '合格' }], answer: false },
  { name: '不合格', rows: [{ grade: '不合格' }], answer: true },
  { name: '只奖优秀，良好', rows: [{ grade: '良好' }], ways: { 'incubator-grade': 'excellent' }, answer: true },
  { name: '只奖优秀，优秀', rows: [{ grade: '优秀' }], ways: { 'incubator-grade': 'excellent' }, answer: false },
  { name: '未填', rows: [{}], answer: undefined },
]);
