import { and, rule } from '../../../kernel/index.ts';
import { isJilinTransfer, isShort, jilinFloor, sayShort } from '../floors.ts';
import { jilinShare } from '../parameters.ts';
import { results } from '../tables/results.ts';

/** 不低于: the share itself is enough. What the unit has agreed does not matter. */
export const proceedsBelowJilin = rule(results, {
  code: 'proceeds-below-jilin',
  label: '奖励低于本省转让净收入的比例',
  effect: 'excludes',
  cites: jilinShare.cites,
  when: (r, ask) => {
    const holds = and(isJilinTransfer(r, ask), r.distributed);
    if (holds === false) return false;
    const floor = jilinFloor(r, ask);
    return and(holds, floor && isShort(r, floor));
  },
  says: (r, ask) => `${sayShort(r, jilinFloor(r, ask)!)}；请补足，或核对净收入和奖励数额。`,
});
