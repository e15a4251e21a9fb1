import { above, groupRule } from '../../../kernel/index.ts';
import { candidates } from '../tables/candidates.ts';

/** The same person for the same enterprise; for two enterprises see `two-placements`. */
export const duplicatePerson = groupRule(candidates, {
  code: 'duplicate-person',
  label: '同一人选重复推荐',
  effect: 'confirm',
  cites: null,
  by: (c) => (c.residentId === undefined || c.hostCode === undefined ? undefined : `${c.residentId} ${c.hostCode}`),
  when: (group) => above(group.length, 1),
  says: (group) =>
    `${group[0]!.name ?? '同一人选'}被推荐到${group[0]!.hostName ?? '同一企业'}${group.length}次；请核实并只保留一行。`,
});
