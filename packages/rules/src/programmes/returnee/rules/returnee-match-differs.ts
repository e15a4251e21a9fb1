import { not, is, rule, sayMoney } from '../../../kernel/index.ts';
import { matchShare } from '../parameters.ts';
import { match } from '../match.ts';
import { nationalGrants } from '../tables/national.ts';

/** What is asked for and what comes of the ministry's money are the same, to the fen. */
export const returneeMatchDiffers = rule(nationalGrants, {
  code: 'returnee-match-differs',
  label: '申请匹配金额与测算不同',
  effect: 'confirm',
  cites: matchShare.cites,
  when: (g, ask) => {
    const due = match(g, ask);
    return due === undefined ? undefined : not(is(g.requested, due));
  },
  says: (g, ask) =>
    `申请匹配${sayMoney(g.requested!)}，国家资助${sayMoney(g.granted!)}，按规定匹配${sayMoney(match(g, ask)!)}；请核对国家批复。`,
});
