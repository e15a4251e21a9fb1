import { below, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { giantRevenue } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

export const specialisedGiantRevenue = rule(giants, {
  code: 'specialised-giant-revenue',
  label: '营业收入不足',
  effect: 'excludes',
  cites: giantRevenue.cites,
  when: (g, ask) => below(g.revenue, figureFor(g, ask, giantRevenue)),
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”上年度营业收入须${sayFigure(giantRevenue.unit, figureFor(g, ask, giantRevenue)!)}以上，所填${sayMoney(g.revenue!)}。`,
});
