import { groupRule } from '../../../kernel/index.ts';
import { figureKey, nameOf, valueOf } from '../figures.ts';
import { mayBeCompared, sayQuantity } from '../quantities/index.ts';
import { saySource } from '../say-source.ts';
import { figures } from '../tables/figures.ts';

/** 1030户次 and 1030户: who comes in two years counts twice in the one and once in the other. */
export const ledgerUnitConflict = groupRule(figures, {
  code: 'ledger-unit-conflict',
  label: '同一指标计数单位不一致',
  effect: 'confirm',
  cites: null,
  by: figureKey,
  when: (rows) => {
    const units = rows.flatMap((row) => valueOf(row)?.unit ?? []);
    if (units.some((unit) => !mayBeCompared(unit, units[0]!))) return true;
    return units.length < rows.length ? undefined : false;
  },
  says: (rows) => {
    const said = rows.flatMap((row) => {
      const value = valueOf(row);
      return value ? [`${sayQuantity(value)}（${saySource(row)}）`] : [];
    });
    return `${nameOf(rows[0]!)}（${rows[0]!.period}）的计数单位不同：${said.join('、')}；户次按次计、户按户计，两者不能互换，请核实。`;
  },
});
