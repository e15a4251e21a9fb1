import { rule } from '../../../kernel/index.ts';
import { reply } from '../document.ts';
import { contradict, statisticsRows } from '../facts.ts';
import { tax } from '../tables/tax.ts';

/** The same row twice does no harm; two that differ leave open which holds. The order of the sheet settles nothing. */
export const rdStatisticsContradict = rule(tax, {
  code: 'rd-statistics-contradict',
  label: '统计表中有几行且数据不一',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: reply('一（一）', '会同税务、统计、市场监管部门核算。'),
  when: (t, ask) => {
    const rows = statisticsRows(t, ask);
    return rows && contradict(rows);
  },
  says: (t, ask) =>
    `统计研发情况表中${t.name ?? '该企业'}有${statisticsRows(t, ask)!.length}行，行业、人员、收入、资产或R&D经费不一致；请统计部门确认并只保留一行。`,
});
