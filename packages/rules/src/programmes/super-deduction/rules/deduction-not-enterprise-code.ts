import { not, rule } from '../../../kernel/index.ts';
import { enterprises } from '../tables/enterprises.ts';

/** Enterprises' codes begin with 91. */
export const deductionNotEnterpriseCode = rule(enterprises, {
  code: 'deduction-not-enterprise-code',
  label: '信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (e) => not(e.creditCode?.startsWith('91')),
  says: (e) => `信用代码以${e.creditCode!.slice(0, 2)}开头，不是企业代码（91）；请核实是否为缴纳企业所得税的企业。`,
});
