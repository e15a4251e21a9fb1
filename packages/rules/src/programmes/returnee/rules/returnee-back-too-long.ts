import { addMonths, rule, sayFigure } from '../../../kernel/index.ts';
import { mostYearsBack } from '../parameters.ts';
import { projects } from '../tables/projects.ts';

/** Only where the year's guide says so; 以内: the day on which the years are full is still within them. */
export const returneeBackTooLong = rule(projects, {
  code: 'returnee-back-too-long',
  label: '回国时间超过上限',
  effect: 'excludes',
  cites: mostYearsBack.cites,
  when: ({ returnedOn }, ask) => {
    const most = ask.limit(mostYearsBack) ?? null;
    if (most === null) return false;
    return returnedOn === undefined ? undefined : ask.day > addMonths(returnedOn, 12 * most);
  },
  says: ({ returnedOn }, ask) =>
    `${returnedOn}回国，到${ask.day}已超过当年通知规定的${sayFigure(mostYearsBack.unit, ask.limit(mostYearsBack)!)}。`,
});
