import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { grant } from '../grant.ts';
import { lineOf } from '../lines.ts';
import { candidates } from '../tables/candidates.ts';

/** Only where the office has set what a project of the line is given. */
export const talentRequestedOver = rule(candidates, {
  code: 'talent-requested-over',
  label: '申请经费高于资助额',
  effect: 'confirm',
  cites: null,
  when: (c, ask) => above(c.requested, grant(c, ask)),
  says: (c, ask) =>
    `申请经费${sayMoney(c.requested!)}，${lineOf(c.line)}每个项目资助${sayMoney(grant(c, ask)!)}；请核对申请经费和金额单位。`,
});
