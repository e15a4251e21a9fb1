import { above, groupRule } from '../../../kernel/index.ts';
import { candidates } from '../tables/candidates.ts';

export const twoPlacements = groupRule(candidates, {
  code: 'two-placements',
  label: '同一人选推荐到两家企业',
  effect: 'confirm',
  cites: null,
  by: (c) => (c.hostCode === undefined ? undefined : c.residentId),
  when: (group) => above(new Set(group.map(({ hostCode }) => hostCode)).size, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一人选'}被推荐到${[...new Set(group.map(({ hostName, hostCode }) => hostName ?? hostCode))].join('、')}；请核实入驻哪一家。`,
});
