import { addDays, rule } from '../../../kernel/index.ts';
import { appliedOn, boundOf } from '../application-day.ts';
import { sayBound } from '../facts.ts';
import { leastDays } from '../parameters.ts';
import { applicants } from '../tables/applicants.ts';

export const hightechTooYoung = rule(applicants, {
  code: 'hightech-too-young',
  label: '申请时注册成立不满一年',
  effect: 'excludes',
  cites: leastDays.cites,
  when: (a, ask) => {
    const [day, least] = [appliedOn(a, ask), boundOf(leastDays, a, ask)];
    if (a.founded === undefined || day === undefined || least === undefined) return undefined;
    return day < addDays(a.founded, least);
  },
  says: (a, ask) =>
    `成立于${a.founded}，到申请之日${appliedOn(a, ask)}不满${sayBound(leastDays, a, ask)}；申请认定时须注册成立一年以上。`,
});
