import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition, underCurrent } from '../facts/edition.ts';
import { isBelow, mainShare } from '../facts/finances.ts';
import { sayShare } from '../facts/share.ts';
import { leastMainShare } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

export const specialisedMainShare = rule(applicants, {
  code: 'specialised-main-share',
  label: '主营业务收入占比不足',
  effect: 'excludes',
  cites: leastMainShare.cites,
  when: (a, ask) => underCurrent(a, ask, () => isBelow(mainShare(a, ask), figureFor(a, ask, leastMainShare))),
  says: (a, ask) => {
    const share = mainShare(a, ask)!;
    return `${sayEdition(a, ask)}主营业务收入须占营业收入${sayFigure(leastMainShare.unit, figureFor(a, ask, leastMainShare)!)}以上；所填主营业务收入${sayMoney(share.part)}、营业收入${sayMoney(share.whole)}，占${sayShare(share)}。`;
  },
});
