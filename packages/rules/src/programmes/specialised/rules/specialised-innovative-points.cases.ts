import { casesOf } from '../../../kernel/cases.ts';
import { day, rated } from '../testing/samples.ts';
import { innovative } from '../tables/innovative.ts';
import { specialisedInnovativePoints } from './specialised-innovative-points.ts';

export const cases = casesOf(specialisedInnovativePoints, innovative, [
  {
    name: '恰好最低分',
    rows: [{ ...rated, innovationPoints: 20, growthPoints: 15, focusPoints: 15 }],
    day,
    answer: false,
  },
  { name: '创新能力少半分', rows: [{ ...rated, innovationPoints: 19.5 }], day, answer: true },
  { name: '成长性少半分', rows: [{ ...rated, growthPoints: 14.5 }], day, answer: true },
  { name: '专业化少半分', rows: [{ ...rated, focusPoints: 14.5 }], day, answer: true },
  { name: '一类未填', rows: [{ ...rated, focusPoints: undefined }], day, answer: undefined },
  {
    name: '新办法施行后没有数值',
    rows: [{ ...rated, focusPoints: 0, appliedOn: '2026-04-01' }],
    day,
    answer: undefined,
  },
]);
