import { not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { hosts } from '../tables/hosts.ts';

export const deputyNotLegalPerson = rule(hosts, {
  code: 'deputy-not-legal-person',
  label: '不是独立法人企业',
  effect: 'excludes',
  cites: scheme('二（二）1', '派驻企业为市内注册的独立法人企业。'),
  when: (h) => not(h.legalPerson),
  says: () => '所填不是独立法人，例如分公司；派驻企业应为独立法人企业。',
});
