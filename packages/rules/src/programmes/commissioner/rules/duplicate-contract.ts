import { above, groupRule } from '../../../kernel/index.ts';
import { contracts } from '../tables/contracts.ts';

/** Counted twice it could lift a sum over the bound. */
export const duplicateContract = groupRule(contracts, {
  code: 'duplicate-contract',
  label: '同一合同重复列入',
  effect: 'confirm',
  cites: null,
  by: (k) => k.number,
  when: (group) => above(group.length, 1),
  says: (group) => `合同${group[0]!.number}列入了${group.length}次；请核实并只保留一行。`,
});
