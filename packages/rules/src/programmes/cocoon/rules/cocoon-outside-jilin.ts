import { divisionName, jilinProvince } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { projects } from '../tables/projects.ts';

export const cocoonOutsideJilin = rule(projects, {
  code: 'cocoon-outside-jilin',
  label: '注册地不在吉林省',
  effect: 'excludes',
  cites: measures('二（五）', '专项行动面向吉林省的科技型中小微企业。'),
  when: (p) => not(p.city?.startsWith(jilinProvince)),
  says: (p) => `填报的注册地为${divisionName(p.city!) ?? p.city}，不在吉林省域内。`,
});
