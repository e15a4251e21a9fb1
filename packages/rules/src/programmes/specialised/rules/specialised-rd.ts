import { below, not, rule, sayFigure, type Ask, type Truth } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { figureFor, isCurrent, sayEdition } from '../facts/edition.ts';
import { saySpending, spendsEachYear } from '../facts/finances.ts';
import { leastSpending } from '../parameters/applicants.ts';
import { applicants, type Applicant } from '../tables/applicants.ts';

/** The former rule looks at last year alone, the new one at each of two years. */
export const specialisedRd = rule(applicants, {
  code: 'specialised-rd',
  label: '研发费用不足',
  effect: 'excludes',
  cites: bothRules(standards.applicants, '年度研发费用达到规定数额；新办法看近两年，每年都要达到。'),
  when: spendsTooLittle,
  says: (a, ask) =>
    `${sayEdition(a, ask)}${isCurrent(a, ask) ? '近两年每年' : '上年度'}研发费用须${sayFigure(leastSpending.unit, figureFor(a, ask, leastSpending)!)}以上；所填${saySpending(a)}。`,
});

function spendsTooLittle(a: Applicant, ask: Ask): Truth {
  const current = isCurrent(a, ask);
  const least = figureFor(a, ask, leastSpending);
  if (current === undefined) return undefined;
  return current ? not(spendsEachYear(a, least)) : below(a.rd, least);
}
