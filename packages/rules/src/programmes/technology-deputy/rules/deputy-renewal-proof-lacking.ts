import { and, not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { leastContract } from '../parameters.ts';
import { remainingDue } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** The unit can still write the certificate: nobody is refused for it. */
export const deputyRenewalProofLacking = rule(candidates, {
  code: 'deputy-renewal-proof-lacking',
  label: '剩余聘期不足三年，没有到期续聘证明',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: scheme('二（一）1', '当前聘用合同剩余聘期不足三年的，由派出单位出具到期续聘证明。'),
  when: (c, ask) => {
    const due = remainingDue(c, ask);
    const isShort = c.contractEnd === undefined || due === undefined ? undefined : c.contractEnd < due;
    return and(isShort, not(c.renewalProof));
  },
  says: (c, ask) =>
    `聘用合同到${c.contractEnd}结束，剩余不足${ask.value(leastContract)! / 12}年（最早应至${remainingDue(c, ask)}），所填没有到期续聘证明；请派出单位出具。`,
});
