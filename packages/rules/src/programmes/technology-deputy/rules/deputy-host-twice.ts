import { above, groupRule } from '../../../kernel/index.ts';
import { hosts } from '../tables/hosts.ts';

export const deputyHostTwice = groupRule(hosts, {
  code: 'deputy-host-twice',
  label: '同一企业列了几次',
  effect: 'confirm',
  cites: null,
  by: (h) => h.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）列了${group.length}次；请核实，合并或只保留一行。`,
});
