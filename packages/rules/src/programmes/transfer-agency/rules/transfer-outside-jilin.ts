import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { agencies } from '../tables/agencies.ts';

export const transferOutsideJilin = rule(agencies, {
  code: 'transfer-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'confirm',
  cites: null,
  when: (a) => not(a.city?.startsWith(jilinProvince)),
  says: (a) => `填报的注册地为${divisionName(a.city!) ?? a.city}，不在吉林省域内；请核实注册地和认定部门。`,
});
