import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Each province recognises its own; no paragraph at hand says so of Jilin. */
export const serviceOutsideJilin = rule(enterprises, {
  code: 'service-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'confirm',
  cites: null,
  when: (e) => not(e.city?.startsWith(jilinProvince)),
  says: (e) =>
    `填报的注册地为${divisionName(e.city!) ?? e.city}，不在吉林省域内；请核实注册地，以及是否应由注册地认定。`,
});
