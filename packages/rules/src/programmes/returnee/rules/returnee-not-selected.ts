import { is, rule } from '../../../kernel/index.ts';
import { grants } from '../document.ts';
import { projects } from '../tables/projects.ts';

/** The panel decides; while it has not, see `returnee-awaits-selection`. */
export const returneeNotSelected = rule(projects, {
  code: 'returnee-not-selected',
  label: '评审未入选',
  effect: 'excludes',
  cites: grants('每年择优遴选20个项目。'),
  when: (p) => is(p.selected, false),
  says: ({ score }) => `评审结果为未入选${score === undefined ? '' : `，得分${score}`}；择优资助只给入选的项目。`,
});
