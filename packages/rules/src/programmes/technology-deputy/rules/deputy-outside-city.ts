import { not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { isInCity } from '../hosts.ts';
import { city } from '../readings.ts';
import { hosts } from '../tables/hosts.ts';

export const deputyOutsideCity = rule(hosts, {
  code: 'deputy-outside-city',
  label: '注册地不在本市',
  effect: 'excludes',
  cites: scheme('二（二）1', '派驻企业为市内注册的独立法人企业。'),
  when: (h, ask) => not(isInCity(h, ask)),
  says: (h, ask) => `填报的注册地为${h.registered}，不在本市（${ask.way(city)}）。`,
});
