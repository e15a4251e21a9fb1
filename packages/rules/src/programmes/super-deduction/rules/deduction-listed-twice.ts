import { above, groupRule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Several years of one enterprise are several rows. */
export const deductionListedTwice = groupRule(enterprises, {
  code: 'deduction-listed-twice',
  label: '同一企业同一年度列了几次',
  effect: 'confirm',
  cites: null,
  by: ({ creditCode, year }) => (creditCode === undefined || year === undefined ? undefined : `${creditCode} ${year}`),
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）${group[0]!.year}年度列了${group.length}次；请核实是否重复计算。`,
});
