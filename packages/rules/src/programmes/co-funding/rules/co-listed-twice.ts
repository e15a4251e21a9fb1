import { above, groupRule } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

export const coListedTwice = groupRule(projects, {
  code: 'co-listed-twice',
  label: '同一项目列了几次',
  effect: 'confirm',
  cites: null,
  by: (p) => p.number,
  when: (group) => above(group.length, 1),
  says: (group) => `项目${group[0]!.number}列了${group.length}次；请核实，只保留一行。`,
});
