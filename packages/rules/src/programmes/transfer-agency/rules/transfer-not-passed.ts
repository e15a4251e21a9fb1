import { is, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { agencies } from '../tables/agencies.ts';

export const transferNotPassed = rule(agencies, {
  code: 'transfer-not-passed',
  label: '考核不合格',
  effect: 'excludes',
  cites: reply('三2', '每年组织考核评价，考核合格的才可以申请补助。'),
  when: (a) => is(a.grade, '不合格'),
  says: () => '年度考核结果为不合格，不能申请补助。',
});
