import { above, groupRule } from '../../../kernel/index.ts';
import { nationalGrants } from '../tables/national.ts';

export const returneeNationalTwice = groupRule(nationalGrants, {
  code: 'returnee-national-twice',
  label: '同一人在匹配表中列了几次',
  effect: 'confirm',
  cites: null,
  by: (g) => g.residentId,
  when: (group) => above(group.length, 1),
  says: (group) => `${group[0]!.name ?? '同一人'}在匹配表中列了${group.length}次；请核实是否重复匹配。`,
});
