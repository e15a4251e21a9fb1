import { and, rule, sayMoney } from '../../../kernel/index.ts';
import { isJoint } from '../schemes.ts';
import { isFiscalAhead } from '../shares.ts';
import { projects } from '../tables/projects.ts';

/** The documents at hand name no order: whoever pays the fund together is compared by what each agreed to. */
export const coFiscalAhead = rule(projects, {
  code: 'co-fiscal-ahead',
  label: '财政拨付进度快于企业出资',
  effect: 'confirm',
  cites: null,
  when: (p) => and(isJoint(p), isFiscalAhead(p)),
  says: (p) =>
    `财政已拨付${sayMoney(p.fiscalPaid!)}（核定${sayMoney(p.fiscal!)}），企业实际投入${sayMoney(p.paid!)}（约定${sayMoney(p.agreed!)}），财政进度快于企业；请核实是否按约定比例拨付。`,
});
