import { is, rule } from '../../../kernel/index.ts';
import { laterReply } from '../document.ts';
import { contracts } from '../tables/contracts.ts';
import { researchers } from '../tables/researchers.ts';

export const transferResearcherContractMissing = rule(researchers, {
  code: 'transfer-researcher-contract-missing',
  label: '合同表中没有所报合同',
  effect: 'suspends',
  awaits: { kind: 'table', by: 'theirs' },
  cites: laterReply('二（一）2', '对科研人员的技术交易给予补助。'),
  when: (r, ask) => is(ask.decision(contracts, r.number), null),
  says: (r) => `促成合同表中没有登记编号为${r.number}的合同；请核对编号，或补报合同。`,
});
