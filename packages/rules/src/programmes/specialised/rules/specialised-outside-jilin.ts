import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { applicants } from '../tables/applicants.ts';

/** A province recommends its own; the copies at hand do not say so, so somebody looks. */
export const specialisedOutsideJilin = rule(applicants, {
  code: 'specialised-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'confirm',
  cites: null,
  when: (a) => not(a.city?.startsWith(jilinProvince)),
  says: (a) => `填报的注册地为${divisionName(a.city!) ?? a.city}，不在吉林省；请核实应由哪个省级部门受理。`,
});
