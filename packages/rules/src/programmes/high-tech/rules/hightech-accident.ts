import { rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { applicants } from '../tables/applicants.ts';

export const hightechAccident = rule(applicants, {
  code: 'hightech-accident',
  label: '申请前一年有重大事故或严重环境违法',
  effect: 'excludes',
  cites: measure('第十一条（八）', '申请认定前一年内未发生重大安全、重大质量事故或严重环境违法行为。'),
  when: (a) => a.accident,
  says: () => '所填申请前一年内发生过重大安全、质量事故或严重环境违法行为；一年内不得有这些情形。',
});
