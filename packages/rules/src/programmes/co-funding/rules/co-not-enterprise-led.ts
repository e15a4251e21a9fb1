import { and, not, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { leadAsked } from '../readings.ts';
import { isJoint } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

/** Only where the office reads the text so. In a joint fund the research side carries the project. */
export const coNotEnterpriseLed = rule(projects, {
  code: 'co-not-enterprise-led',
  label: '不是企业牵头',
  effect: 'excludes',
  cites: reply('一（一）', '鼓励企业牵头或产学研合作申报省科技发展计划项目。'),
  when: (p, ask) =>
    ask.way(leadAsked) === 'encouraged' ? false : and(not(isJoint(p)), not(p.leadCode?.startsWith('91'))),
  says: (p) => `牵头单位${p.lead ?? ''}的信用代码以${p.leadCode!.slice(0, 2)}开头，不是企业（91）；须由企业牵头。`,
});
