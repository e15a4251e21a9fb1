import { industryName } from '../../../identifiers/index.ts';
import { rule } from '../../../kernel/index.ts';
import { notice } from '../document.ts';
import { isExcluded } from '../excluded.ts';
import { enterprises } from '../tables/enterprises.ts';

/** A section that is closed in part is `deduction-industry-coarse`. */
export const deductionExcludedIndustry = rule(enterprises, {
  code: 'deduction-excluded-industry',
  label: '行业不适用加计扣除',
  effect: 'excludes',
  cites: notice('不适用的行业', '烟草制造、住宿和餐饮、批发和零售、房地产、租赁和商务服务、娱乐等行业不适用加计扣除。'),
  when: ({ industry }) => (industry === undefined ? undefined : (isExcluded(industry) ?? false)),
  says: ({ industry }) => `所填行业为${industryName(industry!.slice(0, 2)) ?? industry}，不适用研发费用加计扣除。`,
});
