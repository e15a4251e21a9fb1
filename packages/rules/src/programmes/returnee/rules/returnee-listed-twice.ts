import { above, groupRule } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

export const returneeListedTwice = groupRule(projects, {
  code: 'returnee-listed-twice',
  label: '同一人申报了几个项目',
  effect: 'confirm',
  cites: null,
  by: (p) => p.residentId,
  when: (group) => above(group.length, 1),
  says: (group) => {
    const names = [...new Set(group.flatMap(({ project }) => project ?? []))];
    return `${group[0]!.name ?? '同一人'}列了${group.length}次${names.length > 0 ? `（${names.join('、')}）` : ''}；请核实是否重复申报。`;
  },
});
