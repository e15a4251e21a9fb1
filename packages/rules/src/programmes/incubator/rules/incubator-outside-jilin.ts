import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

/** Some carriers stand in another province on purpose: nobody is refused for it. */
export const incubatorOutsideJilin = rule(carriers, {
  code: 'incubator-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'confirm',
  cites: reply('一（一）', '探索孵化器的“飞地”模式。'),
  when: (c) => not(c.city?.startsWith(jilinProvince)),
  says: (c) =>
    `填报的注册地为${divisionName(c.city!) ?? c.city}，不在吉林省域内；请核实是否属于“飞地”孵化器，以及能否参加。`,
});
