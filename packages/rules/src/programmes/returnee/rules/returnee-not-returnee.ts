import { not, rule } from '../../../kernel/index.ts';
import { grants } from '../document.ts';
import { projects } from '../tables/projects.ts';

export const returneeNotReturnee = rule(projects, {
  code: 'returnee-not-returnee',
  label: '不是留学回国人员',
  effect: 'excludes',
  cites: grants('资助留学人员在吉林省开展科技创新创业。'),
  when: (p) => not(p.returnee),
  says: () => '填报为不是留学回国人员，不属于择优资助的对象。',
});
