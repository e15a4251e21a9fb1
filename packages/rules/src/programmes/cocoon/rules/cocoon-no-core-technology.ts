import { not, rule } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { standardFor } from '../readings.ts';
import { projects } from '../tables/projects.ts';

/** The enterprise attests it; what a core technology is, the text does not say. */
export const cocoonNoCoreTechnology = rule(projects, {
  code: 'cocoon-no-core-technology',
  label: '主营产品没有关键核心技术',
  effect: 'excludes',
  cites: measures('二（五）', '主营产品拥有关键核心技术。'),
  when: (p, ask) => (ask.way(standardFor) === 'goal' ? false : not(p.coreTechnology)),
  says: () => '所填主营产品没有关键核心技术，未达到“四科”企业标准的这一项。',
});
