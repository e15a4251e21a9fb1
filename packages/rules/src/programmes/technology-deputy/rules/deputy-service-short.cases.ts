import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyServiceShort } from './deputy-service-short.ts';

const day = '2025-12-31';

export const cases = casesOf(deputyServiceShort, candidates, [
  { name: '恰好三个月', rows: [{ serviceMonths: 3 }], day, answer: false },
  { name: '两个半月', rows: [{ serviceMonths: 2.5 }], day, answer: true },
  { name: '申报时没有这一栏', rows: [{}], day, answer: undefined },
]);
