import { not, rule } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

/** The action is for enterprises, whose codes begin with 91. */
export const cocoonNotEnterpriseCode = rule(projects, {
  code: 'cocoon-not-enterprise-code',
  label: '信用代码不是企业代码',
  effect: 'confirm',
  cites: null,
  when: (p) => not(p.creditCode?.startsWith('91')),
  says: (p) => `信用代码以${p.creditCode!.slice(0, 2)}开头，不是企业代码（91）；请核实申报主体是否为企业。`,
});
