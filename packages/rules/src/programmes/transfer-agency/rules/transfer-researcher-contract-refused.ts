import { rule } from '../../../kernel/index.ts';
import { laterReply } from '../document.ts';
import { contracts } from '../tables/contracts.ts';
import { researchers } from '../tables/researchers.ts';

export const transferResearcherContractRefused = rule(researchers, {
  code: 'transfer-researcher-contract-refused',
  label: '所报合同不能计入',
  effect: 'excludes',
  cites: laterReply('二（一）2', '对科研人员的技术交易给予补助。'),
  when: (r, ask) => {
    const decision = ask.decision(contracts, r.number);
    if (decision === undefined || decision?.status === 'undetermined') return undefined;
    return decision?.status === 'ineligible';
  },
  says: (r) => `登记编号为${r.number}的合同不能计入，详见促成合同表。`,
});
