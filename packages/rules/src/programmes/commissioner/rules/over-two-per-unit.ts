import { above, groupRule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { mostPerUnit } from '../parameters.ts';
import { candidates } from '../tables/candidates.ts';

/** The whole group waits: the sending unit chooses, never the order of the sheet. */
export const overTwoPerUnit = groupRule(candidates, {
  code: 'over-two-per-unit',
  label: '同一单位向同一企业推荐超过上限',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: plan('五（三）', '每个派出单位为每户企业推荐的人选以2名为限。'),
  by: (c) => (c.hostCode === undefined || c.sendingUnit === undefined ? undefined : `${c.hostCode} ${c.sendingUnit}`),
  when: (group, ask) => above(group.length, ask.value(mostPerUnit)),
  says: (group, ask) =>
    `${group[0]!.sendingUnit}向${group[0]!.hostName ?? '同一企业'}推荐了${group.length}人，上限为${ask.value(mostPerUnit)}人；请派出单位择定人选后重报。`,
});
