import { not, rule } from '../../../kernel/index.ts';
import { tax } from '../tables/tax.ts';

/** The tax list names taxpayers of every kind; the plan is for enterprises, whose codes begin with 91. */
export const rdNotEnterpriseCode = rule(tax, {
  code: 'rd-not-enterprise-code',
  label: '纳税人的信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (t) => not(t.creditCode?.startsWith('91')),
  says: (t) =>
    `信用代码以${t.creditCode!.slice(0, 2)}开头，不是企业代码（91），可能是事业单位、民办非企业单位或合作社；请核实是否在补助范围。`,
});
