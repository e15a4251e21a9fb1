import { casesOf } from '../../../kernel/cases.ts';
import { carriers } from '../tables/carriers.ts';
import { incubatorScoreOverFull } from './incubator-score-over-full.ts';

const values = { 'incubator-full-score': 100 };

export const cases = casesOf(incubatorScoreOverFull, carriers, [
  { name: '满分', rows: [{ score: 100 }], values, answer: false },
  { name: '高于满分', rows: [{ score: 100.5 }], values, answer: true },
  { name: '满分未设', rows: [{ score: 120 }], answer: false },
  { name: '得分未填', rows: [{}], values, answer: undefined },
]);
