import { above, rule, sayMoney, type Fen, type Maybe } from '../../../kernel/index.ts';
import { results, type Result } from '../tables/results.ts';

/** A reward larger than what it is a share of. */
export const proceedsRewardExceeds = rule(results, {
  code: 'proceeds-reward-exceeds',
  label: '奖励多于收益',
  effect: 'confirm',
  cites: null,
  when: (r) => above(r.reward, gainOf(r)),
  says: (r) => `奖励总额${sayMoney(r.reward!)}，多于可分配的收益${sayMoney(gainOf(r)!)}；请核对两个数和金额单位。`,
});

function gainOf({ way, net, equity, profit, amount }: Result): Maybe<Fen> {
  if (way === '作价投资') return equity;
  return way === '自行实施' ? profit : way === undefined ? undefined : (net ?? amount);
}
