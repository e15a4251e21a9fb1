import { not, rule, sayMoney } from '../../../kernel/index.ts';
import { floor } from '../floors.ts';
import { reply2022 } from '../document.ts';
import { results } from '../tables/results.ts';

/** Until all has been given nobody has given too little. */
export const proceedsNotDistributed = rule(results, {
  code: 'proceeds-not-distributed',
  label: '尚未完成收益分配',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: reply2022('一6', '转化成果的净收入应当奖励给有重要贡献的人员或团队。'),
  when: (r) => not(r.distributed),
  says: (r, ask) => {
    const due = floor(r, ask)?.due;
    return `尚未完成收益分配${due === undefined ? '' : `，应给奖励不少于${sayMoney(due)}`}；请分配后填报奖励总额和主要贡献人员所得。`;
  },
});
