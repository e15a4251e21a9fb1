import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { host } from '../facts.ts';
import { candidates } from '../tables/candidates.ts';

/** Judged of the enterprise, felt by the person. An enterprise that is not in the list is another rule's matter. */
export const enterpriseIneligible = rule(candidates, {
  code: 'enterprise-ineligible',
  label: '拟入驻企业不符合条件',
  effect: 'excludes',
  cites: plan('五（二）', '科创专员入驻符合申报条件的企业。'),
  when: (c, ask) => {
    const decision = host(c, ask);
    if (decision === undefined || decision?.status === 'undetermined') return undefined;
    return decision?.status === 'ineligible';
  },
  says: (c) => `拟入驻企业${c.hostName ?? ''}不符合申报条件，详见企业申报表。`,
});
