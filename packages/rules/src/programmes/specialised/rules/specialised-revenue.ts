import { and, below, rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { leastFinancing, leastRevenue } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

/** Revenue or financing, either alone is enough; who has the revenue is not asked for the financing. */
export const specialisedRevenue = rule(applicants, {
  code: 'specialised-revenue',
  label: '营业收入和股权融资均不足',
  effect: 'excludes',
  cites: bothRules(standards.applicants, '上年度营业收入达到规定数额，或者近两年新增股权融资达到规定数额。'),
  when: (a, ask) => {
    const least = figureFor(a, ask, leastRevenue);
    if (least === undefined) return undefined;
    const short = below(a.revenue, least);
    return short === false ? false : and(short, below(a.financing, figureFor(a, ask, leastFinancing)));
  },
  says: (a, ask) => {
    const [revenue, financing] = [leastRevenue, leastFinancing].map((least) =>
      sayFigure(least.unit, figureFor(a, ask, least)!),
    );
    return `${sayEdition(a, ask)}上年度营业收入须${revenue}以上，或者近两年新增股权融资${financing}以上；所填营业收入${sayMoney(a.revenue!)}、股权融资${sayMoney(a.financing!)}。`;
  },
});
