import { divisionName } from '../../../identifiers/index.ts';
import { not, rule } from '../../../kernel/index.ts';
import { grants } from '../document.ts';
import { inJilin } from '../persons.ts';
import { projects } from '../tables/projects.ts';

export const returneeOutsideJilin = rule(projects, {
  code: 'returnee-outside-jilin',
  label: '工作单位不在吉林省',
  effect: 'excludes',
  cites: grants('资助留学人员在吉林省开展科技创新创业。'),
  when: (p) => not(inJilin(p)),
  says: (p) => `填报的所在地为${divisionName(p.city!) ?? p.city}，不在吉林省域内。`,
});
