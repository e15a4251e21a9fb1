import { not, rule } from '../../../kernel/index.ts';
import { applicants } from '../tables/applicants.ts';

/** The title is for enterprises, whose codes begin with 91. */
export const specialisedNotEnterpriseCode = rule(applicants, {
  code: 'specialised-not-enterprise-code',
  label: '信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (a) => not(a.creditCode?.startsWith('91')),
  says: (a) => `信用代码以${a.creditCode!.slice(0, 2)}开头，不是企业代码（91）；请核实申报主体是否为企业。`,
});
