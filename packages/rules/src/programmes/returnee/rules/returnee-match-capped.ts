import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { shareOfGrant } from '../match.ts';
import { matchCap } from '../parameters.ts';
import { nationalGrants } from '../tables/national.ts';

/** Only where the office has set a limit. */
export const returneeMatchCapped = rule(nationalGrants, {
  code: 'returnee-match-capped',
  label: '按匹配上限',
  effect: 'hint',
  cites: matchCap.cites,
  when: (g, ask) => {
    const cap = ask.limit(matchCap) ?? null;
    return cap === null ? false : above(shareOfGrant(g, ask), cap);
  },
  says: (g, ask) =>
    `按比例应匹配${sayMoney(shareOfGrant(g, ask)!)}，高于设定的上限，按${sayMoney(ask.limit(matchCap)!)}匹配。`,
});
