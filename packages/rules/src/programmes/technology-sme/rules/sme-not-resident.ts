import { not, rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

export const smeNotResident = rule(enterprises, {
  code: 'sme-not-resident',
  label: '不是境内注册的居民企业',
  effect: 'excludes',
  cites: measure('六（一）', '在中国境内（不含港澳台）注册的居民企业。'),
  when: (e) => not(e.resident),
  says: () => '所填不是在中国境内（不含港澳台）注册的居民企业，不能参加评价。',
});
