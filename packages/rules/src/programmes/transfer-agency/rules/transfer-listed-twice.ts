import { above, groupRule } from '../../../kernel/index.ts';
import { agencies } from '../tables/agencies.ts';

export const transferListedTwice = groupRule(agencies, {
  code: 'transfer-listed-twice',
  label: '同一机构列了几次',
  effect: 'confirm',
  cites: null,
  by: (a) => a.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一机构'}（${group[0]!.creditCode}）列了${group.length}次；请核实，只保留一行。`,
});
