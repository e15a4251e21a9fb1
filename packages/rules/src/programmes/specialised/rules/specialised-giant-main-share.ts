import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { isBelow, mainShare } from '../facts/finances.ts';
import { sayShare } from '../facts/share.ts';
import { giantMainShare } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

export const specialisedGiantMainShare = rule(giants, {
  code: 'specialised-giant-main-share',
  label: '主营业务收入占比不足',
  effect: 'excludes',
  cites: giantMainShare.cites,
  when: (g, ask) => isBelow(mainShare(g, ask), figureFor(g, ask, giantMainShare)),
  says: (g, ask) => {
    const share = mainShare(g, ask)!;
    return `${sayEdition(g, ask)}“小巨人”主营业务收入须占营业收入${sayFigure(giantMainShare.unit, figureFor(g, ask, giantMainShare)!)}以上；所填主营业务收入${sayMoney(share.part)}、营业收入${sayMoney(share.whole)}，占${sayShare(share)}。`;
  },
});
