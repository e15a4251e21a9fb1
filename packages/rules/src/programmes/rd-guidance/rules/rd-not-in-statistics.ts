import { rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { statisticsRows } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** Without the figures of the statistics nobody can tell which of the two branches it belongs to. */
export const rdNotInStatistics = rule(tax, {
  code: 'rd-not-in-statistics',
  label: '统计表中没有此企业',
  effect: 'suspends',
  awaits: { kind: 'table', by: 'ours' },
  cites: reply('一（一）', '中小微企业和大型企业补助方式不同，会同税务、统计、市场监管部门核算。'),
  when: (t, ask) => {
    const rows = statisticsRows(t, ask);
    return rows === undefined ? undefined : rows.length === 0;
  },
  says: (t) =>
    `统计研发情况表中没有信用代码为${t.creditCode}的企业${t.name ? `（${t.name}）` : ''}，无法划型；请核对代码，或请统计部门补充。`,
});
