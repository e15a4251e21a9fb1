import { not, rule } from '../../../kernel/index.ts';
import { currentRule, standards } from '../document.ts';
import { hasBase } from '../facts/base.ts';
import { sayEdition, underCurrent } from '../facts/edition.ts';
import { applicants } from '../tables/applicants.ts';

export const specialisedBase = rule(applicants, {
  code: 'specialised-base',
  label: '不是科技和创新型中小企业',
  effect: 'excludes',
  cites: currentRule(standards.applicants, '申请企业须已是科技和创新型中小企业。'),
  when: (a, ask) => underCurrent(a, ask, () => not(hasBase(a, ask))),
  says: (a, ask) => `${sayEdition(a, ask)}申请企业须已是科技型中小企业或者创新型中小企业；按本次材料两者都不是。`,
});
