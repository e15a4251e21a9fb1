import { or, rule, sayFigure, type Ask, type Truth } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { figureFor, isCurrent, sayEdition } from '../facts/edition.ts';
import { isBelow, saySpendingShares, spendingShare, spendingShareBefore } from '../facts/finances.ts';
import { leastSpendingShare } from '../parameters/applicants.ts';
import { applicants, type Applicant } from '../tables/applicants.ts';

/** Without revenue there is no share, see `specialised-no-revenue`. */
export const specialisedRdShare = rule(applicants, {
  code: 'specialised-rd-share',
  label: '研发费用占比不足',
  effect: 'excludes',
  cites: bothRules(standards.applicants, '研发费用占营业收入达到规定比重；新办法看近两年，每年都要达到。'),
  when: spendsTooSmallShare,
  says: (a, ask) =>
    `${sayEdition(a, ask)}${isCurrent(a, ask) ? '近两年每年' : '上年度'}研发费用须占营业收入${sayFigure(leastSpendingShare.unit, figureFor(a, ask, leastSpendingShare)!)}以上；按所填数据${saySpendingShares(a, ask)}。`,
});

function spendsTooSmallShare(a: Applicant, ask: Ask): Truth {
  const current = isCurrent(a, ask);
  if (current === undefined) return undefined;
  const least = figureFor(a, ask, leastSpendingShare);
  const last = isBelow(spendingShare(a, ask), least);
  return current ? or(last, isBelow(spendingShareBefore(a, ask), least)) : last;
}
