import { not, rule } from '../../../kernel/index.ts';
import { reachesBound, sayBound } from '../facts.ts';
import { leastStaffShare } from '../parameters.ts';
import { sayHeads, staffShare } from '../staff.ts';
import { applicants } from '../tables/applicants.ts';

/** 不低于: exactly 10 % is enough. */
export const hightechStaffShare = rule(applicants, {
  code: 'hightech-staff-share',
  label: '科技人员占比不足',
  effect: 'excludes',
  cites: leastStaffShare.cites,
  when: (a, ask) => not(reachesBound(staffShare(a, ask), leastStaffShare, a, ask)),
  says: (a, ask) => `${sayHeads(staffShare(a, ask)!)}；不得低于${sayBound(leastStaffShare, a, ask)}。`,
});
