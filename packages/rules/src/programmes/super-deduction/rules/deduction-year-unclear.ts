import { rule } from '../../../kernel/index.ts';
import { generalRate } from '../parameters.ts';
import { turnOf } from '../rate.ts';
import { enterprises } from '../tables/enterprises.ts';

/** The rate goes by the year. */
export const deductionYearUnclear = rule(enterprises, {
  code: 'deduction-year-unclear',
  label: '所属年度不是四位年份',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: generalRate.cites,
  when: (e) => (e.year === undefined ? undefined : turnOf(e) === undefined),
  says: ({ year }) => `所属年度填“${year}”，加计扣除比例按年度确定；请填四位年份，例如2023。`,
});
