import { not, rule, sayMoney } from '../../../kernel/index.ts';
import { intensity, intensityBound, reachesBound, sayBound } from '../facts.ts';
import { measure } from '../document.ts';
import { sayProportion } from '../proportion.ts';
import { applicants } from '../tables/applicants.ts';

/** Without sales there is no share, see `hightech-no-sales`. */
export const hightechRdIntensity = rule(applicants, {
  code: 'hightech-rd-intensity',
  label: '研发费用占销售收入比例不足',
  effect: 'excludes',
  cites: measure('第十一条（五）', '近三年研发费用总额占同期销售收入总额的比例，按最近一年销售收入分三档。'),
  when: (a, ask) => {
    const share = intensity(a, ask);
    if (share?.whole.numerator === 0n) return false;
    return not(reachesBound(share, intensityBound(a, ask), a, ask));
  },
  says: (a, ask) => {
    const share = intensity(a, ask)!;
    return `近三年研发费用${sayMoney(a.rdOfThree!)}，占同期销售收入${sayMoney(Number(share.whole.numerator))}的${sayProportion(share)}；最近一年销售收入${sayMoney(a.sales3!)}，比例不得低于${sayBound(intensityBound(a, ask)!, a, ask)}。`;
  },
});
