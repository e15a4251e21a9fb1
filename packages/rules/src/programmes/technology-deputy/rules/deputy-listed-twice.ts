import { above, groupRule } from '../../../kernel/index.ts';
import { candidates } from '../tables/candidates.ts';

/** For one enterprise or for two: the scheme does not say whether a person may serve both. */
export const deputyListedTwice = groupRule(candidates, {
  code: 'deputy-listed-twice',
  label: '同一人选列了几次',
  effect: 'confirm',
  cites: null,
  by: (c) => c.residentId,
  when: (group) => above(group.length, 1),
  says: (group) => {
    const names = [...new Set(group.flatMap(({ hostName }) => hostName ?? []))];
    return `${group[0]!.name ?? '同一人选'}列了${group.length}次${names.length > 0 ? `（${names.join('、')}）` : ''}；请核实是否重复，或同时派驻几家企业。`;
  },
});
