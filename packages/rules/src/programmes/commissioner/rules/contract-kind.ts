import { not, rule } from '../../../kernel/index.ts';
import { isOfFiveKinds } from '../contracts.ts';
import { plan } from '../document.ts';
import { contracts } from '../tables/contracts.ts';

export const contractKind = rule(contracts, {
  code: 'contract-kind',
  label: '不属于五技合同',
  effect: 'excludes',
  cites: plan('六（一）5', '五技合同指技术开发、技术转让、技术许可、技术咨询、技术服务合同。'),
  when: (k) => not(isOfFiveKinds(k)),
  says: (k) =>
    `合同类型为“${k.kind}”，不是技术开发、技术转让、技术许可、技术咨询、技术服务合同之一，不予指导性计划立项。`,
});
