import { above, rule, sayMoney } from '../../../kernel/index.ts';
import { contracts } from '../tables/contracts.ts';

export const transferTechnologyOverTotal = rule(contracts, {
  code: 'transfer-technology-over-total',
  label: '技术交易额多于合同成交额',
  effect: 'confirm',
  cites: null,
  when: (c) => above(c.technology, c.total),
  says: (c) => `技术交易额${sayMoney(c.technology!)}，多于合同成交额${sayMoney(c.total!)}；请核对登记证明。`,
});
