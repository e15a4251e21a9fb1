import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { spending, statisticsOf } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** A start-up may spend more than it earns; more often one of the two sheets is in another unit. */
export const rdOverRevenue = rule(tax, {
  code: 'rd-over-revenue',
  label: '研发投入超过营业收入',
  effect: 'confirm',
  cites: null,
  when: (t, ask) => above(spending(t, ask), statisticsOf(t, ask)?.revenue),
  says: (t, ask) =>
    `当年研发投入${sayMoney(spending(t, ask)!)}，超过营业收入${sayMoney(statisticsOf(t, ask)!.revenue!)}；请核实两张表的金额单位。`,
});
