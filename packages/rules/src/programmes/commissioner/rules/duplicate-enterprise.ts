import { above, groupRule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

export const duplicateEnterprise = groupRule(enterprises, {
  code: 'duplicate-enterprise',
  label: '同一企业重复申报',
  effect: 'confirm',
  cites: null,
  by: (e) => e.creditCode,
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一企业'}（${group[0]!.creditCode}）申报了${group.length}次；请核实并只保留一行。`,
});
