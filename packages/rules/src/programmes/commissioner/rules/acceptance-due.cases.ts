import { casesOf } from '../../../kernel/cases.ts';
import { candidates } from '../tables/candidates.ts';
import { acceptanceDue } from './acceptance-due.ts';

const rows = [{ termStart: '2024-03-01', termEnd: '2026-02-28' }];

export const cases = casesOf(acceptanceDue, candidates, [
  { name: '聘期最后一天', rows, day: '2026-02-28', answer: false },
  { name: '满两年的次日', rows, day: '2026-03-01', answer: true },
  {
    name: '此前已离岗',
    rows: [{ ...rows[0], leftOn: '2026-02-27' }],
    day: '2026-03-01',
    answer: false,
  },
  { name: '最后一天离岗，已满', rows: [{ ...rows[0], leftOn: '2026-02-28' }], day: '2026-03-01', answer: true },
  { name: '聘期开始日未填', rows: [{}], day: '2026-03-01', answer: undefined },
]);
