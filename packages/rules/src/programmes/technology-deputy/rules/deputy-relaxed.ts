import { and, not, or, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { isTooOld, isUnqualified, unmet } from '../persons.ts';
import { candidates } from '../tables/candidates.ts';

/** 一般: who does not meet them is not refused; whether the ground carries is for somebody to say. */
export const deputyRelaxed = rule(candidates, {
  code: 'deputy-relaxed',
  label: '一般条件未满足，凭所填依据放宽',
  effect: 'confirm',
  cites: scheme('二（一）3', '有三种情形之一的，可以适当放宽年龄、学历、职称等要求。'),
  when: (c, ask) =>
    and(or(isUnqualified(c), isTooOld(c, ask)), not(c.ground === undefined ? undefined : c.ground === '无')),
  says: (c, ask) => `${unmet(c, ask).join('，')}；所填放宽依据为“${c.ground}”，请核实依据及放宽幅度。`,
});
