import { not, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { hasPlacement } from '../placements.ts';
import { contracts } from '../tables/contracts.ts';

export const contractNoPlacement = rule(contracts, {
  code: 'contract-no-placement',
  label: '签约双方之间没有科创专员',
  effect: 'excludes',
  cites: plan('六（一）5', '合同由选派科创专员的单位（团队）与企业签订。'),
  when: (k, ask) => not(hasPlacement(k, ask)),
  says: (k) =>
    `${k.unit}没有符合条件的科创专员入驻${k.name ?? '该企业'}（${k.creditCode}）；合同须由选派专员的单位与入驻企业签订，请核对单位名称和信用代码。`,
});
