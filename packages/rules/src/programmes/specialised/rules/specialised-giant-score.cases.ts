import { casesOf } from '../../../kernel/cases.ts';
import { day, giant } from '../testing/samples.ts';
import { giants } from '../tables/giants.ts';
import { specialisedGiantScore } from './specialised-giant-score.ts';

export const cases = casesOf(specialisedGiantScore, giants, [
  { name: '恰好60分', rows: [giant], day, answer: false },
  { name: '59.9分', rows: [{ ...giant, score: 59.9 }], day, answer: true },
  { name: '未填', rows: [{ ...giant, score: undefined }], day, answer: undefined },
  { name: '原办法没有数值', rows: [{ ...giant, appliedOn: '2026-03-31' }], day, answer: undefined },
]);
