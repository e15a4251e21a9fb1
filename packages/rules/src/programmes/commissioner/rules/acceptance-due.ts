import { addDays, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { acceptanceDay } from '../terms.ts';
import { candidates } from '../tables/candidates.ts';

export const acceptanceDue = rule(candidates, {
  code: 'acceptance-due',
  label: '任职已满，应组织验收评价',
  effect: 'hint',
  cites: plan('五（五）', '任职满2年后组织验收评价。'),
  when: (c, ask) => {
    const due = acceptanceDay(c, ask);
    if (due === undefined) return undefined;
    // Who left before has not served the time.
    return due <= ask.day && (c.leftOn === undefined || addDays(c.leftOn, 1) >= due);
  },
  says: (c, ask) => `自${c.termStart}任职，至${acceptanceDay(c, ask)}已满；请安排验收评价。`,
});
