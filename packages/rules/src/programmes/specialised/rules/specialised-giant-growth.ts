import { not, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { growth } from '../facts/giant-growth.ts';
import { growsBy, sayGrowth } from '../facts/growth.ts';
import { giantGrowth } from '../parameters/giants.ts';
import { growthOf } from '../readings.ts';
import { giants } from '../tables/giants.ts';

/** From nothing there is no growth to measure, see `specialised-giant-no-revenue`. */
export const specialisedGiantGrowth = rule(giants, {
  code: 'specialised-giant-growth',
  label: '年均复合增长率不足',
  effect: 'excludes',
  cites: giantGrowth.cites,
  when: (g, ask) => {
    const years = growth(g, ask);
    return years?.earlier === 0 ? false : not(growsBy(years, figureFor(g, ask, giantGrowth)));
  },
  says: (g, ask) => {
    const years = growth(g, ask)!;
    const name = ask.way(growthOf) === 'revenue' ? '营业收入' : '主营业务收入';
    return `${sayEdition(g, ask)}“小巨人”${name}近两年年均复合增长率须${sayFigure(giantGrowth.unit, figureFor(g, ask, giantGrowth)!)}以上；所填前三年度${sayMoney(years.earlier)}、上年度${sayMoney(years.last)}，年均${sayGrowth(years)}。`;
  },
});
