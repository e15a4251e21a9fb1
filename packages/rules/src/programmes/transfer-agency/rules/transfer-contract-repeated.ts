import { above, groupRule } from '../../../kernel/index.ts';
import { contracts } from '../tables/contracts.ts';

export const transferContractRepeated = groupRule(contracts, {
  code: 'transfer-contract-repeated',
  label: '同一登记编号列了几次',
  effect: 'confirm',
  cites: null,
  by: (c) => c.number,
  when: (group) => above(group.length, 1),
  says: (group) => `登记编号${group[0]!.number}列了${group.length}次，成交额只计一次；请核对编号。`,
});
