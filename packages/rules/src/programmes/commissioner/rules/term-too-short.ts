import { lastDayOfTerm, rule, type Ask, type Maybe } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { leastTerm } from '../parameters.ts';
import { candidates, type Candidate } from '../tables/candidates.ts';

/** The last day counts: 2024-03-01 to 2026-02-28 is two years, to 02-27 is not. */
export const termTooShort = rule(candidates, {
  code: 'term-too-short',
  label: '聘用合同不足两年',
  effect: 'withholds',
  item: 'commissioner-subsidy',
  cites: plan('六（二）1', '聘用合同不少于两年的，给予补助。'),
  when: (c, ask) => {
    const due = earliestEnd(c, ask);
    return due === undefined || c.termEnd === undefined ? undefined : c.termEnd < due;
  },
  says: (c, ask) =>
    `聘期${c.termStart}至${c.termEnd}，不足${ask.value(leastTerm)! / 12}年，最早应至${earliestEnd(c, ask)}；入选不受影响，不给补助。`,
});

function earliestEnd(c: Candidate, ask: Ask): Maybe<string> {
  const months = ask.value(leastTerm);
  return c.termStart === undefined || months === undefined ? undefined : lastDayOfTerm(c.termStart, months);
}
