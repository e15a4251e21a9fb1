import { rule } from '../../../kernel/index.ts';
import { gradeFails } from '../contends.ts';
import { reply } from '../document.ts';
import { carriers } from '../tables/carriers.ts';

/** 奖优罚劣. What the grades are called, the form says. */
export const incubatorFailed = rule(carriers, {
  code: 'incubator-failed',
  label: '考核等次不符合要求',
  effect: 'excludes',
  cites: reply('一（一）', '强化省级孵化载体的考核评价，奖优罚劣。'),
  when: gradeFails,
  says: (c) => `考核等次为${c.grade}，不能申请后补助。`,
});
