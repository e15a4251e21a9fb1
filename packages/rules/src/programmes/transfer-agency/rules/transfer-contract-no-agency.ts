import { rule } from '../../../kernel/index.ts';
import { agencies } from '../tables/agencies.ts';
import { contracts } from '../tables/contracts.ts';

export const transferContractNoAgency = rule(contracts, {
  code: 'transfer-contract-no-agency',
  label: '促成机构不在申请表中',
  effect: 'confirm',
  cites: null,
  when: (c, ask) => {
    const found = ask.listed(agencies, 'creditCode', c.agencyCode);
    return found === undefined ? undefined : found.length === 0;
  },
  says: (c) => `促成机构${c.agency ?? ''}（${c.agencyCode}）不在机构补助申请表中；请核对机构代码。`,
});
