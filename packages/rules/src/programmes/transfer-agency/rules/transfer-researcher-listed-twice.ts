import { above, groupRule } from '../../../kernel/index.ts';
import { researchers } from '../tables/researchers.ts';

export const transferResearcherListedTwice = groupRule(researchers, {
  code: 'transfer-researcher-listed-twice',
  label: '同一人同一合同列了几次',
  effect: 'confirm',
  cites: null,
  by: (r) => (r.residentId === undefined || r.number === undefined ? undefined : `${r.residentId} ${r.number}`),
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一人'}就登记编号${group[0]!.number}列了${group.length}次；请核实，合并或只保留一行。`,
});
