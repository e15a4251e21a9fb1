import { groupRule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { candidates } from '../tables/candidates.ts';
import { history } from '../tables/history.ts';

/** All who say so together: one list answers for everybody, and until it is there somebody answers for it once. */
export const firstTimeUnproved = groupRule(candidates, {
  code: 'first-time-unproved',
  label: '首次入选没有名单可核',
  effect: 'confirm',
  cites: plan('六（二）1', '首次入选的，给予补助。'),
  by: (c) => (c.firstTime === undefined ? undefined : String(c.firstTime)),
  when: (group, ask) => group[0]!.firstTime === true && !ask.given(history),
  says: (group) =>
    `${group.length}名人选填报为首次入选，没有收到往年入选名单，无从核对；请补充往年入选名单后重新检查，或核实后注明依据。`,
});
