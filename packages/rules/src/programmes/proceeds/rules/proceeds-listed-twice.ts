import { above, groupRule } from '../../../kernel/index.ts';
import { nameOf } from '../facts.ts';
import { results } from '../tables/results.ts';

/** Once a year of own use; else once. */
export const proceedsListedTwice = groupRule(results, {
  code: 'proceeds-listed-twice',
  label: '同一成果列了几次',
  effect: 'confirm',
  cites: null,
  by: ({ number, yearOfUse }) => (number === undefined ? undefined : `${number} ${yearOfUse ?? ''}`),
  when: (group) => above(group.length, 1),
  says: (group) => `${nameOf(group[0]!)}列了${group.length}次；请核实是否重复填报。`,
});
