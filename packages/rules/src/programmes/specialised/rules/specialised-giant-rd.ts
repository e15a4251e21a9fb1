import { addFen, atLeast, not, rule, sayFigure, type Ask, type Truth } from '../../../kernel/index.ts';
import { figureFor, sayEdition } from '../facts/edition.ts';
import { saySpending, spendsEachYear } from '../facts/finances.ts';
import { giantSpendingBound } from '../parameters/giants.ts';
import { giantSpending } from '../readings.ts';
import { giants, type Giant } from '../tables/giants.ts';

export const specialisedGiantRd = rule(giants, {
  code: 'specialised-giant-rd',
  label: '近两年研发费用不足',
  effect: 'excludes',
  cites: giantSpendingBound.cites,
  when: (g, ask) => not(spendsEnough(g, ask)),
  says: (g, ask) =>
    `${sayEdition(g, ask)}“小巨人”近两年研发费用${ask.way(giantSpending) === 'together' ? '合计' : '每年'}须${sayFigure(giantSpendingBound.unit, figureFor(g, ask, giantSpendingBound)!)}以上；所填${saySpending(g)}。`,
});

/** One year alone may reach the sum, though the other is blank. */
function spendsEnough(g: Giant, ask: Ask): Truth {
  const least = figureFor(g, ask, giantSpendingBound);
  if (ask.way(giantSpending) === 'each') return spendsEachYear(g, least);
  const total = addFen(g.rd ?? 0, g.rdBefore ?? 0);
  if (g.rd !== undefined && g.rdBefore !== undefined) return atLeast(total, least);
  return atLeast(total, least) === true ? true : undefined;
}
