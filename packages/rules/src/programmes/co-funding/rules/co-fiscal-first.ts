import { and, rule } from '../../../kernel/index.ts';
import { isJoint } from '../schemes.ts';
import { projects } from '../tables/projects.ts';

export const coFiscalFirst = rule(projects, {
  code: 'co-fiscal-first',
  label: '财政资金先于企业出资拨付',
  effect: 'confirm',
  cites: null,
  when: (p) =>
    and(
      isJoint(p),
      p.fiscalPaidOn === undefined || p.enterprisePaidOn === undefined
        ? undefined
        : p.fiscalPaidOn < p.enterprisePaidOn,
    ),
  says: (p) =>
    `财政资金于${p.fiscalPaidOn}首次拨付，企业于${p.enterprisePaidOn}首次出资；联合资助以企业出资为前提，请核实。`,
});
