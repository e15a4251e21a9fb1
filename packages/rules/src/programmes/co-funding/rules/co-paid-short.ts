import { below, rule, sayMoney } from '../../../kernel/index.ts';
import { projects } from '../tables/projects.ts';

export const coPaidShort = rule(projects, {
  code: 'co-paid-short',
  label: '企业实际投入少于约定',
  effect: 'confirm',
  cites: null,
  when: (p) => below(p.paid, p.agreed),
  says: (p) =>
    `企业约定投入${sayMoney(p.agreed!)}，实际投入${sayMoney(p.paid!)}，少${sayMoney(p.agreed! - p.paid!)}；请核实到位进度。`,
});
