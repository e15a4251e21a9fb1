import { and, is, rule } from '../../../kernel/index.ts';
import { measures } from '../document.ts';
import { isEnterpriseFund } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coEnterprisePaysNothing = rule(projects, {
  code: 'co-enterprise-pays-nothing',
  label: '省企合作基金项目没有企业出资',
  effect: 'excludes',
  cites: measures('二（四）', '设立由企业出资、由企业提出问题的省企合作基金项目。'),
  when: (p) => and(isEnterpriseFund(p), is(p.agreed, 0)),
  says: () => '企业约定投入为0；省企合作基金项目由企业出资，没有企业出资的不能列入。',
});
