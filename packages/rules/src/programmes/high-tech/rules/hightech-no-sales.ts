import { is, or, rule } from '../../../kernel/index.ts';
import { measure } from '../document.ts';
import { intensity } from '../facts.ts';
import { applicants } from '../tables/applicants.ts';

/** A share of nothing is no share, and the measure does not say what holds in its place. */
export const hightechNoSales = rule(applicants, {
  code: 'hightech-no-sales',
  label: '没有收入，比例无从计算',
  effect: 'suspends',
  awaits: { kind: 'choice', by: 'ours' },
  cites: measure('第十一条（五）、（六）', '研发费用、高新技术产品（服务）收入都按占收入的比例计算。'),
  when: (a, ask) => or(is(intensity(a, ask)?.whole.numerator, 0n), is(a.totalIncome, 0)),
  says: (a) =>
    `${a.totalIncome === 0 ? '同期总收入' : '近三年销售收入'}为0，所占比例无从计算，文件没有规定此时如何认定；由认定机构核定。`,
});
