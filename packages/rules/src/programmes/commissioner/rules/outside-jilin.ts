import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

/** By the declared place alone: a credit code keeps the office that issued it for life. */
export const outsideJilin = rule(enterprises, {
  code: 'outside-jilin',
  label: '注册地不在吉林省',
  effect: 'excludes',
  cites: plan('五（二）', '申报企业须在吉林省域内注册。'),
  when: (e) => not(e.city?.startsWith(jilinProvince)),
  says: (e) => `注册地为${divisionName(e.city!) ?? e.city}，不在吉林省域内；申报企业须在吉林省域内注册。`,
});
