import { divisionName } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { lines } from '../document.ts';
import { inJilin } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

export const talentOutsideJilin = rule(candidates, {
  code: 'talent-outside-jilin',
  label: '承担单位不在吉林省',
  effect: 'excludes',
  cites: lines('围绕吉林省产业的需求培育科技人才。'),
  when: (c) => not(inJilin(c)),
  says: (c) => `填报的所在地为${divisionName(c.city!) ?? c.city}，不在吉林省域内。`,
});
