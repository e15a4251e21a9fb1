import { not, rule } from '../../../kernel/index.ts';
import { isTechnologyContract } from '../contract-kinds.ts';
import { recognition } from '../document.ts';
import { contracts } from '../tables/contracts.ts';

export const transferContractKind = rule(contracts, {
  code: 'transfer-contract-kind',
  label: '不是技术合同',
  effect: 'excludes',
  cites: recognition('认定登记的合同种类', '认定登记开发、转让（含许可）、咨询、服务各类技术合同。'),
  when: (c) => not(isTechnologyContract(c.kind)),
  says: (c) => `合同类型为${c.kind}，不属于技术开发、转让、许可、咨询、服务合同，不计入促成成交额。`,
});
