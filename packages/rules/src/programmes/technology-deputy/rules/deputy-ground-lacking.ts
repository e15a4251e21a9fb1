import { and, is, or, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { isTooOld, isUnqualified, unmet } from '../persons.ts';
import { candidates, grounds } from '../tables/candidates.ts';

/** 一般 refuses nobody, but what is relaxed needs one of the three grounds. */
export const deputyGroundLacking = rule(candidates, {
  code: 'deputy-ground-lacking',
  label: '一般条件未满足，没有放宽依据',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: scheme('二（一）3', '有三种情形之一的，可以适当放宽年龄、学历、职称等要求。'),
  when: (c, ask) => and(or(isUnqualified(c), isTooOld(c, ask)), is(c.ground, '无')),
  says: (c, ask) =>
    `${unmet(c, ask).join('，')}；放宽须有下列依据之一：${grounds.filter((ground) => ground !== '无').join('、')}，请补充。`,
});
