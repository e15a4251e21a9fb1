import { and, not, rule } from '../../../kernel/index.ts';
import { scoreCites } from '../bands.ts';
import { isDirect } from '../direct.ts';
import { columnNames, usedColumn } from '../say-score.ts';
import { indicator, lacksBase, scoresTooLow } from '../score.ts';
import { enterprises } from '../tables/enterprises.ts';

/** A share of nothing is no share: the enterprise may take the other column. Only where it matters. */
export const smeNoBase = rule(enterprises, {
  code: 'sme-no-base',
  label: '研发投入占比无从计算',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'theirs' },
  cites: scoreCites,
  when: (e, ask) => {
    if (scoresTooLow(e, ask) !== undefined || lacksBase(e, ask) === false) return false;
    return and(lacksBase(e, ask), not(isDirect(e, ask)));
  },
  says: (e, ask) =>
    indicator(e, ask) === 'unnamed'
      ? '销售收入和成本费用都为0，研发投入占比无从计算；请核对后重新填报。'
      : `${columnNames[usedColumn(e, ask)]}为0，所选研发投入指标无从计算；请改选另一项指标，或核对后重新填报。`,
});
