import { above, groupRule } from '../../../kernel/index.ts';
import { innovative } from '../tables/innovative.ts';

export const specialisedInnovativeListedTwice = groupRule(innovative, {
  code: 'specialised-innovative-listed-twice',
  label: '同一企业列了几次',
  effect: 'confirm',
  cites: null,
  by: (row) => row.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）列了${group.length}次；请核实是否重复申报。`,
});
