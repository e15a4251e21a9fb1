import { above, groupRule } from '../../../kernel/index.ts';
import { aliases, type Alias } from '../tables/aliases.ts';
import { isConfirmed, plainUnit } from '../units.ts';

/** Confirmed lines that give one name to two units: neither counts. */
export const aliasDisputed = groupRule(aliases, {
  code: 'alias-disputed',
  label: '同一别名对应不同单位',
  effect: 'confirm',
  cites: null,
  by: ({ alias }) => (alias === undefined ? undefined : plainUnit(alias)),
  when: (group) => above(unitsOf(group).length, 1),
  says: (group) => `“${group[0]!.alias}”同时对应${unitsOf(group).join('、')}，都没有采用；请核实并只保留一行。`,
});

const unitsOf = (group: readonly Alias[]): readonly string[] => [
  ...new Set(
    group
      .filter(isConfirmed)
      .flatMap(({ unit }) => unit ?? [])
      .map(plainUnit),
  ),
];
