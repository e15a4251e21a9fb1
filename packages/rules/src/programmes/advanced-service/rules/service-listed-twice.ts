import { above, groupRule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

export const serviceListedTwice = groupRule(enterprises, {
  code: 'service-listed-twice',
  label: '同一企业列了几次',
  effect: 'confirm',
  cites: null,
  by: (e) => e.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）列了${group.length}次；请核实以哪一行为准。`,
});
