import { addMonths, rule, sayFigure } from '../../../kernel/index.ts';
import { greatestAge } from '../parameters.ts';
import { projects } from '../tables/projects.ts';

/** Only where the year's guide bounds the age. The day before it would be a year older than allowed is still allowed. */
export const cocoonTooOld = rule(projects, {
  code: 'cocoon-too-old',
  label: '成立年限超过上限',
  effect: 'excludes',
  cites: greatestAge.cites,
  when: (p, ask) => {
    const most = ask.limit(greatestAge);
    if (most === null) return false;
    if (most === undefined || p.founded === undefined) return undefined;
    return ask.day >= addMonths(p.founded, 12 * (most + 1));
  },
  says: (p, ask) =>
    `成立于${p.founded}，到${ask.day}已超过${sayFigure(greatestAge.unit, ask.limit(greatestAge)!)}（按周年计）。`,
});
