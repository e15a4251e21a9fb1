import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { debtShare, isAbove } from '../facts/finances.ts';
import { sayShareUp } from '../facts/share.ts';
import { giantDebtShare } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

/** 不超过: exactly 75 % is allowed. */
export const specialisedGiantDebtShare = rule(giants, {
  code: 'specialised-giant-debt-share',
  label: '资产负债率过高',
  effect: 'excludes',
  cites: giantDebtShare.cites,
  when: (g, ask) => isAbove(debtShare(g, ask), figureFor(g, ask, giantDebtShare)),
  says: (g, ask) => {
    const share = debtShare(g, ask)!;
    return `${sayEdition(g, ask)}“小巨人”资产负债率不超过${sayFigure(giantDebtShare.unit, figureFor(g, ask, giantDebtShare)!)}；所填负债${sayMoney(share.part)}、资产${sayMoney(share.whole)}，为${sayShareUp(share)}。`;
  },
});
