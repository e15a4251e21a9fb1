import { not, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Only enterprises are recognised; their codes begin with 91. */
export const serviceNotEnterpriseCode = rule(enterprises, {
  code: 'service-not-enterprise-code',
  label: '信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (e) => not(e.creditCode?.startsWith('91')),
  says: (e) => `信用代码以${e.creditCode!.slice(0, 2)}开头，不是企业代码（91）；请核实申报主体是否为企业。`,
});
