import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorScoreTooLow } from './incubator-score-too-low.ts';

const values = { 'incubator-least-score': 80 };

export const cases = casesOf(incubatorScoreTooLow, carriers, [
  { name: '恰好80分', rows: [{ score: 80 }], values, answer: false },
  { name: '79.9分', rows: [{ score: 79.9 }], values, answer: true },
  { name: '下限未设', rows: [{ score: 10 }], answer: false },
  { name: '本年没有下限', rows: [{}], values: { 'incubator-least-score': null }, answer: false },
  { name: '得分未填', rows: [{}], values, answer: undefined },
]);
