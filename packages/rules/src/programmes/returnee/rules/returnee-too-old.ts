import { above, rule } from '../../../kernel/index.ts';
import { highestAge } from '../parameters.ts';
import { age, dayThatCounts } from '../persons.ts';
import { projects } from '../tables/projects.ts';

/** Only where the year's guide limits the age; 不超过 leaves that age in. */
export const returneeTooOld = rule(projects, {
  code: 'returnee-too-old',
  label: '超过当年通知的最高年龄',
  effect: 'excludes',
  cites: highestAge.cites,
  when: (p, ask) => {
    const most = ask.limit(highestAge) ?? null;
    return most === null ? false : above(age(p, ask), most);
  },
  says: (p, ask) => `计算到${dayThatCounts(ask)}为${age(p, ask)}周岁，超过当年通知规定的${ask.limit(highestAge)}周岁。`,
});
