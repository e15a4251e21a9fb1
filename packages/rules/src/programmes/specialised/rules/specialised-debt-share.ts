import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { figureFor, sayEdition, underCurrent } from '../facts/edition.ts';
import { debtShare, isAbove } from '../facts/finances.ts';
import { sayShareUp } from '../facts/share.ts';
import { mostDebtShare } from '../parameters/applicants.ts';
import { applicants } from '../tables/applicants.ts';

/** 不超过: exactly 80 % is allowed. */
export const specialisedDebtShare = rule(applicants, {
  code: 'specialised-debt-share',
  label: '资产负债率过高',
  effect: 'excludes',
  cites: mostDebtShare.cites,
  when: (a, ask) => underCurrent(a, ask, () => isAbove(debtShare(a, ask), figureFor(a, ask, mostDebtShare))),
  says: (a, ask) => {
    const share = debtShare(a, ask)!;
    return `${sayEdition(a, ask)}资产负债率不超过${sayFigure(mostDebtShare.unit, figureFor(a, ask, mostDebtShare)!)}；所填负债${sayMoney(share.part)}、资产${sayMoney(share.whole)}，为${sayShareUp(share)}。`;
  },
});
