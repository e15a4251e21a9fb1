import { is, rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { agencies } from '../tables/agencies.ts';

export const transferNotRecognised = rule(agencies, {
  code: 'transfer-not-recognised',
  label: '不是技术转移示范机构',
  effect: 'excludes',
  cites: reply('三2', '补助的对象是经考核评价的技术转移示范机构。'),
  when: (a) => is(a.level, '未认定'),
  says: () => '填报为未认定，不是技术转移示范机构，不能申请补助。',
});
