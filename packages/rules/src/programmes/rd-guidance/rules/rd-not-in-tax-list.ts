import { above, and, rule, sayMoney, type Truth } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { statistics } from '../tables/statistics.ts';
import { tax } from '../tables/tax.ts';

/** 免申即享: nobody applies, so that whoever the tax list lacks is passed over in silence unless somebody looks. */
export const rdNotInTaxList = rule(statistics, {
  code: 'rd-not-in-tax-list',
  label: '有R&D经费而税务表中没有',
  effect: 'confirm',
  cites: reply('一（一）', '政策免申即享，企业不须申请。'),
  when: (s, ask) => {
    const rows = ask.listed(tax, 'creditCode', s.creditCode);
    const absent: Truth = rows === undefined ? undefined : rows.length === 0;
    return and(above(s.rd, 0), absent);
  },
  says: (s) =>
    `统计有R&D经费${sayMoney(s.rd!)}，税务研发费用表中没有信用代码为${s.creditCode}的企业；政策免申即享，请核实是否遗漏。`,
});
