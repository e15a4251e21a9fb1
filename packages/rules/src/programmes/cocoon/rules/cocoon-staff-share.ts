import { not, rule, sayFigure } from '../../../kernel/index.ts';
import { passesStaffShare, staffShare } from '../facts.ts';
import { leastStaffShare } from '../parameters.ts';
import { standardFor } from '../readings.ts';
import { sayShare } from '../share.ts';
import { projects } from '../tables/projects.ts';

/** 大于: exactly 60 % fails. */
export const cocoonStaffShare = rule(projects, {
  code: 'cocoon-staff-share',
  label: '科技人员占比未达到标准',
  effect: 'excludes',
  cites: leastStaffShare.cites,
  when: (p, ask) => (ask.way(standardFor) === 'goal' ? false : not(passesStaffShare(p, ask))),
  says: (p, ask) => {
    const share = staffShare(p, ask)!;
    return `科技人员${share.part}人，职工${share.whole}人，占比${sayShare(share)}；须大于${sayFigure(leastStaffShare.unit, ask.value(leastStaffShare)!)}，等于不算。`;
  },
});
