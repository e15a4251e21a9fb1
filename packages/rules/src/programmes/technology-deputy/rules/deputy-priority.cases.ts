import { casesOf } from '../../../kernel/cases.ts';
import { doctor } from '../testing/samples.ts';
import { candidates } from '../tables/candidates.ts';
import { deputyPriority } from './deputy-priority.ts';

const young = { ...doctor, residentId: '220104198506150021' };
const abroad = { residentId: 'E12345678', birthday: '1985-06-15' };

export const cases = casesOf(deputyPriority, candidates, [
  { name: '41周岁生日前一天', rows: [young], day: '2026-06-14', answer: true },
  { name: '满41周岁', rows: [young], day: '2026-06-15', answer: false },
  { name: '没有身份证，按出生日期', rows: [abroad], day: '2026-06-14', answer: true },
  { name: '出生日期不明', rows: [{}], day: '2026-06-14', answer: undefined },
]);
