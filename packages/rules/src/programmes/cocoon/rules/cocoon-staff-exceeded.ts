import { above, rule } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

/** A part that exceeds its whole: one of the two is wrong. */
export const cocoonStaffExceeded = rule(projects, {
  code: 'cocoon-staff-exceeded',
  label: '科技人员多于职工总数',
  effect: 'confirm',
  cites: null,
  when: (p) => above(p.technicalStaff, p.staff),
  says: (p) => `科技人员${p.technicalStaff}人，多于职工总数${p.staff}人；请核对两个数。`,
});
