import { and, not, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { hasPlacement, signedInTerm } from '../placements.ts';
import { contracts } from '../tables/contracts.ts';

/** Without any placement there is no term either: that is `contract-no-placement`. */
export const contractOutsideTerm = rule(contracts, {
  code: 'contract-outside-term',
  label: '合同不在任期内签订',
  effect: 'excludes',
  cites: plan('六（一）5', '在科创专员任期间签订的合同。'),
  when: (k, ask) => and(hasPlacement(k, ask), not(signedInTerm(k, ask))),
  says: (k) => `合同签订于${k.signedOn}，不在该单位科创专员的任期之内（含首尾两日）；不予指导性计划立项。`,
});
