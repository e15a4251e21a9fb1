import { is, or, rule } from '../../../kernel/index.ts';
import { bothRules, standards } from '../document.ts';
import { sayEdition, underCurrent } from '../facts/edition.ts';
import { applicants } from '../tables/applicants.ts';

/** Who lives on equity may have none. A share of nothing is no share, and the rules do not say what holds in its place. */
export const specialisedNoRevenue = rule(applicants, {
  code: 'specialised-no-revenue',
  label: '没有营业收入，占比无从计算',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: bothRules(standards.applicants, '研发费用、主营业务收入按占营业收入的比重衡量。'),
  when: (a, ask) =>
    or(
      is(a.revenue, 0),
      underCurrent(a, ask, () => is(a.revenueBefore, 0)),
    ),
  says: (a, ask) =>
    `${sayEdition(a, ask)}${a.revenue === 0 ? '上年度' : '前二年度'}营业收入为0，占比无从计算，文件没有规定此时如何认定；由主管部门核定。`,
});
