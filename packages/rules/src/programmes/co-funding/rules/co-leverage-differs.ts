import { not, rule, sayMoney } from '../../../kernel/index.ts';
import { broughtIn, leverage, printsAs, sayTimes } from '../leverage.ts';
import { projects } from '../tables/projects.ts';

/** The exact quotient, rounded half up to as many decimals as the sheet prints. */
export const coLeverageDiffers = rule(projects, {
  code: 'co-leverage-differs',
  label: '带动倍数与金额不一致',
  effect: 'confirm',
  cites: null,
  when: (p, ask) => not(printsAs(leverage(p, ask), p.leverage)),
  says: (p, ask) =>
    `带动倍数填${p.leverage}倍，按${sayMoney(broughtIn(p, ask)!)}和财政资金${sayMoney(p.fiscal!)}计为${sayTimes(leverage(p, ask)!)}；请核对。`,
});
