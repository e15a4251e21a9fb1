import { above, rule } from '../../../kernel/index.ts';
import { personConditions } from '../document.ts';
import { highestAge } from '../parameters.ts';
import { age, dayThatCounts } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** Only where the year's notice limits the age: the plan does not. 不超过55周岁 leaves 55 in. */
export const overAgeLimit = rule(candidates, {
  code: 'over-age-limit',
  label: '超过当年通知的最高年龄',
  effect: 'excludes',
  cites: personConditions,
  when: (c, ask) => {
    const limit = ask.limit(highestAge);
    return limit === undefined || limit === null ? false : above(age(c, ask), limit);
  },
  says: (c, ask) =>
    `计算到${dayThatCounts(c, ask)}为${age(c, ask)}周岁，超过当年通知规定的${ask.limit(highestAge)}周岁。`,
});
