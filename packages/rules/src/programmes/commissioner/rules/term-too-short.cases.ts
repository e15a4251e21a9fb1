import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { termTooShort } from './term-too-short.ts';

export const cases = casesOf(termTooShort, candidates, [
  { name: '满两年的最后一天', rows: [{ termStart: '2024-03-01', termEnd: '2026-02-28' }], answer: false },
  { name: '差一天', rows: [{ termStart: '2024-03-01', termEnd: '2026-02-27' }], answer: true },
  { name: '23个月', rows: [{ termStart: '2024-03-01', termEnd: '2026-01-31' }], answer: true },
  { name: '闰日起聘，两年后没有对应日', rows: [{ termStart: '2024-02-29', termEnd: '2026-02-28' }], answer: false },
  { name: '闰日起聘，差一天', rows: [{ termStart: '2024-02-29', termEnd: '2026-02-27' }], answer: true },
  { name: '结束日未填', rows: [{ termStart: '2024-03-01' }], answer: undefined },
  { name: '开始日未填', rows: [{ termEnd: '2026-02-28' }], answer: undefined },
]);
