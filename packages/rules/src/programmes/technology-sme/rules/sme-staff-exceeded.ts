import { above, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** A part that exceeds its whole: one of the two is wrong. */
export const smeStaffExceeded = rule(enterprises, {
  code: 'sme-staff-exceeded',
  label: '科技人员多于职工总数',
  effect: 'confirm',
  cites: null,
  when: (e) => above(e.technicalStaff, e.staff),
  says: (e) => `科技人员${e.technicalStaff}人，多于职工总数${e.staff}人；请核对两个数。`,
});
