import { casesOf } from '../../../kernel/cases.ts';
import { day, rated } from '../testing/samples.ts';
import { innovative } from '../tables/innovative.ts';
import { specialisedInnovativeScore } from './specialised-innovative-score.ts';

export const cases = casesOf(specialisedInnovativeScore, innovative, [
  { name: '恰好60分', rows: [rated], day, answer: false },
  { name: '59.9分', rows: [{ ...rated, score: 59.9 }], day, answer: true },
  { name: '总分未填，三类合计60分', rows: [{ ...rated, score: undefined }], day, answer: false },
  { name: '总分未填，三类合计59.5分', rows: [{ ...rated, score: undefined, focusPoints: 14.5 }], day, answer: true },
  { name: '都未填', rows: [{ ...rated, score: undefined, focusPoints: undefined }], day, answer: undefined },
  { name: '新办法施行后没有数值', rows: [{ ...rated, appliedOn: '2026-04-01' }], day, answer: undefined },
]);
