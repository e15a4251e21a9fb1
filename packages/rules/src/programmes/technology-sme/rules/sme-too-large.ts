import { above, or, rule, sayFigure, type Ask } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { staffOf } from '../heads.ts';
import { mostAssets, mostRevenue, mostStaff } from '../parameters.ts';
import { enterprises, type Enterprise } from '../tables/enterprises.ts';

/** 不超过: each bound itself is within it. One figure above its bound settles it. */
export const smeTooLarge = rule(enterprises, {
  code: 'sme-too-large',
  label: '人数、收入或资产超过上限',
  effect: 'excludes',
  cites: measure('六（二）', '职工总数、年销售收入、资产总额都不超过上限。'),
  when: (e, ask) => or(...figures(e, ask).map(([, found, , bound]) => above(found, bound))),
  says: (e, ask) => {
    const over = figures(e, ask).flatMap(([name, found, { unit }, bound]) =>
      above(found, bound) ? [`${name}${sayFigure(unit, found!)}，超过${sayFigure(unit, bound!)}`] : [],
    );
    return `${over.join('；')}。`;
  },
});

const figures = (e: Enterprise, ask: Ask) =>
  [
    ['职工总数', staffOf(e, ask), mostStaff, ask.value(mostStaff)],
    ['年销售收入', e.revenue, mostRevenue, ask.value(mostRevenue)],
    ['资产总额', e.assets, mostAssets, ask.value(mostAssets)],
  ] as const;
