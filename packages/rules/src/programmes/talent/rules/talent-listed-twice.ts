import { above, groupRule } from '../../../kernel/index.ts';
import { candidates } from '../tables/candidates.ts';

/** In one line or in two: the reply does not say whether a person may apply in both. */
export const talentListedTwice = groupRule(candidates, {
  code: 'talent-listed-twice',
  label: '同一人申报了几次',
  effect: 'confirm',
  cites: null,
  by: (c) => c.residentId,
  when: (group) => above(group.length, 1),
  says: (group) => {
    const lines = [...new Set(group.flatMap(({ line }) => line ?? []))];
    return `${group[0]!.name ?? '同一人'}列了${group.length}次${lines.length > 0 ? `（${lines.join('、')}）` : ''}；请核实是否重复申报，或同时申报几类项目。`;
  },
});
