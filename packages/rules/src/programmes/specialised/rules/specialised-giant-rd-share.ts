import { or, rule, sayFigure } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { isBelow, saySpendingShares, spendingShare, spendingShareBefore } from '../facts/finances.ts';
import { giantSpendingShare } from '../parameters/giants.ts';
import { giants } from '../tables/giants.ts';

/** Without revenue there is no share, see `specialised-giant-no-revenue`. */
export const specialisedGiantRdShare = rule(giants, {
  code: 'specialised-giant-rd-share',
  label: '研发费用占比不足',
  effect: 'excludes',
  cites: giantSpendingShare.cites,
  when: (g, ask) => {
    const least = figureFor(g, ask, giantSpendingShare);
    return or(isBelow(spendingShare(g, ask), least), isBelow(spendingShareBefore(g, ask), least));
  },
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”近两年每年研发费用须占营业收入${sayFigure(giantSpendingShare.unit, figureFor(g, ask, giantSpendingShare)!)}以上；按所填数据${saySpendingShares(g, ask)}。`,
});
