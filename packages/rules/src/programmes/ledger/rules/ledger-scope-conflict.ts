import { groupRule } from '../../../kernel/index.ts';
import { figureKey, nameOf, plainName, valueOf } from '../figures.ts';
import { sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { figures } from '../tables/figures.ts';

/** 167亿元 of all banks, and of one: the same figure cannot well be both. */
export const ledgerScopeConflict = groupRule(figures, {
  code: 'ledger-scope-conflict',
  label: '同一数字口径不一致',
  effect: 'confirm',
  cites: null,
  by: (row) => {
    const value = valueOf(row);
    const key = figureKey(row);
    return value && key && `${key} ${value.unit.family} ${value.number.numerator}/${value.number.denominator}`;
  },
  when: (rows) => new Set(rows.flatMap(({ scope }) => (scope === undefined ? [] : [plainName(scope)]))).size > 1,
  says: (rows) =>
    `${nameOf(rows[0]!)}（${rows[0]!.period}）同为${sayQuantity(valueOf(rows[0]!)!)}，口径却不同：${rows.map(saySource).join('；')}。请核实是哪一个口径。`,
});
