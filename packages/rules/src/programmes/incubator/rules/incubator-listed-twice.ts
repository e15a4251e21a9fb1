import { above, groupRule } from '../../../kernel/index.ts';
import { carriers } from '../tables/carriers.ts';

export const incubatorListedTwice = groupRule(carriers, {
  code: 'incubator-listed-twice',
  label: '同一载体列了几次',
  effect: 'confirm',
  cites: null,
  by: (c) => c.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一载体'}（${group[0]!.creditCode}）列了${group.length}次，排序时只计一户；请核实，只保留一行。`,
});
