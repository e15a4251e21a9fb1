import { not, rule } from '../../../kernel/index.ts';
import { guide } from '../document.ts';
import { areAlike, declaredStaff, sayHeads, staffByMonths } from '../staff.ts';
import { applicants } from '../tables/applicants.ts';

/** What the months come to counts; that the form says otherwise is asked about. */
export const hightechStaffDiffers = rule(applicants, {
  code: 'hightech-staff-differs',
  label: '申报人数与月度人数表不一致',
  effect: 'confirm',
  cites: guide('企业科技人员占比', '月平均为月初、月末之和除以2，全年平均为各月平均之和除以12。'),
  when: (a, ask) => {
    const counted = staffByMonths(a, ask);
    if (counted === null) return false;
    const declared = declaredStaff(a);
    return declared && counted && not(areAlike(declared, counted));
  },
  says: (a, ask) =>
    `申报${sayHeads(declaredStaff(a)!)}；按月度人数表${sayHeads(staffByMonths(a, ask)!)}。已按月度人数表计算，请核对。`,
});
