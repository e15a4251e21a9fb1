import { and, not, rule } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { isEnterpriseFund } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coNotPosed = rule(projects, {
  code: 'co-not-posed',
  label: '问题不是由企业提出',
  effect: 'excludes',
  cites: measures('二（四）', '设立由企业出资、由企业提出问题的省企合作基金项目。'),
  when: (p) => and(isEnterpriseFund(p), not(p.posed)),
  says: () => '问题不是由企业提出；省企合作基金项目由企业出资并提出问题。',
});
