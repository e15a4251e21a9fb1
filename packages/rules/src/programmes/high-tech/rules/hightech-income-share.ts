import { is, not, rule, sayMoney } from '../../../kernel/index.ts';
import { incomeShare, reachesBound, sayBound } from '../facts.ts';
import { leastIncomeShare } from '../parameters.ts';
import { sayProportion } from '../proportion.ts';
import { applicants } from '../tables/applicants.ts';

/** Without income there is no share, see `hightech-no-sales`. */
export const hightechIncomeShare = rule(applicants, {
  code: 'hightech-income-share',
  label: '高新技术产品（服务）收入占比不足',
  effect: 'excludes',
  cites: leastIncomeShare.cites,
  when: (a, ask) => (is(a.totalIncome, 0) ? false : not(reachesBound(incomeShare(a), leastIncomeShare, a, ask))),
  says: (a, ask) =>
    `高新技术产品（服务）收入${sayMoney(a.highTechIncome!)}，占同期总收入${sayMoney(a.totalIncome!)}的${sayProportion(incomeShare(a)!)}；不得低于${sayBound(leastIncomeShare, a, ask)}。`,
});
