import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { applicants } from '../tables/applicants.ts';

/** The title is the country's: each province receives its own enterprises, so that somebody looks. */
export const hightechOutsideJilin = rule(applicants, {
  code: 'hightech-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'confirm',
  cites: null,
  when: (a) => not(a.city?.startsWith(jilinProvince)),
  says: (a) => `填报的注册地为${divisionName(a.city!) ?? a.city}，不在吉林省域内；请核实是否应向注册地的认定机构申请。`,
});
