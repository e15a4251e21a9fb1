import { below, rule, sayFigure } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { leastMarketYears } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

export const specialisedMarketYears = rule(applicants, {
  code: 'specialised-market-years',
  label: '从事特定细分市场时间不足',
  effect: 'excludes',
  cites: bothRules(standards.applicants, '从事特定细分市场达到规定年限。'),
  when: (a, ask) => below(a.marketYears, figureFor(a, ask, leastMarketYears)),
  says: (a, ask) =>
    `${sayEdition(a, ask)}须从事特定细分市场${sayFigure(leastMarketYears.unit, figureFor(a, ask, leastMarketYears)!)}以上，所填为${a.marketYears}年。`,
});
