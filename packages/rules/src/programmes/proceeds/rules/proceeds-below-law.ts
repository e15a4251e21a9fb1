import { and, rule } from '../../../kernel/index.ts';
import { isShort, isUnderLaw, lawFloor, sayShort } from '../floors.ts';
import { incomeShare } from '../parameters.ts';
import { results } from '../tables/results.ts';

/** Where the unit has neither a rule nor an agreement. Which floor holds depends on the way of conversion. */
export const proceedsBelowLaw = rule(results, {
  code: 'proceeds-below-law',
  label: '奖励低于国家规定的下限',
  effect: 'excludes',
  cites: incomeShare.cites,
  when: (r, ask) => {
    const holds = and(isUnderLaw(r, ask), r.distributed);
    if (holds === false) return false;
    const floor = lawFloor(r, ask);
    return floor === null ? false : and(holds, floor && isShort(r, floor));
  },
  says: (r, ask) =>
    `${r.agreed ? '虽有规定或约定' : '没有规定或约定'}，${sayShort(r, lawFloor(r, ask)!)}；请补足，或核对数额和约定。`,
});
