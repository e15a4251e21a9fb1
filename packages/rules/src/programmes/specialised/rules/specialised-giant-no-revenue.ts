import { is, or, rule, type Ask } from '../../../kernel/index.ts';
import { currentRule, standards } from '../document.ts';
import { growth } from '../facts/giant-growth.ts';
import { giants, type Giant } from '../tables/giants.ts';

/** Shares and growth of nothing are none, and the rule does not say what holds in their place. */
export const specialisedGiantNoRevenue = rule(giants, {
  code: 'specialised-giant-no-revenue',
  label: '有年度没有收入，占比或增长率无从计算',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: currentRule(standards.giants, '研发费用、主营业务收入按占营业收入的比重衡量，收入按年均复合增长率衡量。'),
  when: (g, ask) => or(...yearsOf(g, ask).map(([, revenue]) => is(revenue, 0))),
  says: (g, ask) => {
    const empty = yearsOf(g, ask).flatMap(([year, revenue]) => (revenue === 0 ? [year] : []));
    return `${empty.join('、')}收入为0，占比或增长率无从计算，文件没有规定此时如何认定；由主管部门核定。`;
  },
});

const yearsOf = (g: Giant, ask: Ask) =>
  [
    ['上年度', g.revenue],
    ['前二年度', g.revenueBefore],
    ['前三年度', growth(g, ask)?.earlier],
  ] as const;
