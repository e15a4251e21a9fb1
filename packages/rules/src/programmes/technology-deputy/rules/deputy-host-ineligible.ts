import { rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';
import { hosts } from '../tables/hosts.ts';

/** Judged of the enterprise, felt by the person. One that is not in the list is another rule's matter. */
export const deputyHostIneligible = rule(candidates, {
  code: 'deputy-host-ineligible',
  label: '派驻企业不符合条件',
  effect: 'excludes',
  cites: scheme('二（二）', '派驻企业应当符合所列条件。'),
  when: (c, ask) => {
    const decision = ask.decision(hosts, c.hostCode);
    if (decision === undefined || decision?.status === 'undetermined') return undefined;
    return decision?.status === 'ineligible';
  },
  says: (c) => `派驻企业${c.hostName ?? ''}不符合条件，详见派驻企业表。`,
});
