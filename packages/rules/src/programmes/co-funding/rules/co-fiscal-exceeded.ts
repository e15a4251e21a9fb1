import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

export const coFiscalExceeded = rule(projects, {
  code: 'co-fiscal-exceeded',
  label: '财政已拨付多于核定',
  effect: 'confirm',
  cites: null,
  when: (p) => above(p.fiscalPaid, p.fiscal),
  says: (p) => `财政已拨付${sayMoney(p.fiscalPaid!)}，多于核定的${sayMoney(p.fiscal!)}；请核对。`,
});
