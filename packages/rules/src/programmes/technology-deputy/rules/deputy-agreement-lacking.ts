import { not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

/** Signed after selection: the office notes it, and nobody's application hangs on it. */
export const deputyAgreementLacking = rule(candidates, {
  code: 'deputy-agreement-lacking',
  label: '尚未签订三方协议',
  effect: 'confirm',
  cites: scheme('三（三）2', '派驻企业与科技副总及其派出单位签订三方合作协议。'),
  when: (c) => not(c.agreement),
  says: () => '企业、本人和派出单位尚未签订三方合作协议；入选后请督促签订。',
});
