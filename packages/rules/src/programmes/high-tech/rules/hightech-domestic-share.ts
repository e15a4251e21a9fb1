import { is, not, rule, sayMoney } from '../../../kernel/index.ts';
import { domesticShare, reachesBound, sayBound } from '../facts.ts';
import { leastDomesticShare } from '../parameters.ts';
import { sayProportion } from '../proportion.ts';
import { applicants } from '../tables/applicants.ts';

/** Where there is no R&D at all, its share in sales fails, and this says nothing. */
export const hightechDomesticShare = rule(applicants, {
  code: 'hightech-domestic-share',
  label: '境内研发费用占比不足',
  effect: 'excludes',
  cites: leastDomesticShare.cites,
  when: (a, ask) => (is(a.rdOfThree, 0) ? false : not(reachesBound(domesticShare(a), leastDomesticShare, a, ask))),
  says: (a, ask) =>
    `近三年研发费用${sayMoney(a.rdOfThree!)}，其中境内${sayMoney(a.rdDomestic!)}，占${sayProportion(domesticShare(a)!)}；不得低于${sayBound(leastDomesticShare, a, ask)}。`,
});
