import { and, not, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { leadAsked } from '../readings.ts';
import { isJoint } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coLeadEncouraged = rule(projects, {
  code: 'co-lead-encouraged',
  label: '鼓励由企业牵头',
  effect: 'hint',
  cites: reply('一（一）', '鼓励企业牵头或产学研合作申报省科技发展计划项目。'),
  when: (p, ask) =>
    ask.way(leadAsked) === 'required' ? false : and(not(isJoint(p)), not(p.leadCode?.startsWith('91'))),
  says: (p) => `牵头单位${p.lead ?? ''}不是企业；文件鼓励企业牵头或产学研合作，不影响结论。`,
});
