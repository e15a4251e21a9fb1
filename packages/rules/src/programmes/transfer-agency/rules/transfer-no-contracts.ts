import { above, and, rule, sayMoney } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { agencies } from '../tables/agencies.ts';
import { contracts } from '../tables/contracts.ts';

/** Where the office was given contracts, what an agency declares beside them has nothing to show for it. */
export const transferNoContracts = rule(agencies, {
  code: 'transfer-no-contracts',
  label: '合同表中没有本机构促成的合同',
  effect: 'suspends',
  awaits: { kind: 'table', by: 'theirs' },
  cites: reply('三2', '按年度促成技术合同成交额申请补助。'),
  when: (a, ask) => {
    if (!ask.given(contracts)) return false;
    const listed = ask.listed(contracts, 'agencyCode', a.creditCode);
    return listed === undefined ? undefined : and(listed.length === 0, above(a.declared, 0));
  },
  says: (a) => `填报促成成交额${sayMoney(a.declared!)}，促成合同表中没有本机构的合同；请核对机构代码，或补报合同。`,
});
