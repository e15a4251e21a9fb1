import { rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { enterprises } from '../tables/enterprises.ts';

export const foundedByInstitution = rule(enterprises, {
  code: 'founded-by-institution',
  label: '高校科研院所创办或入股',
  effect: 'excludes',
  cites: plan('五（二）', '高校科研院所创办或入股的企业不在申报范围。'),
  when: (e) => e.foundedByInstitution,
  says: () => '由高校科研院所创办或入股，不在申报范围。',
});
