import { rule } from '../../../kernel/index.ts';
import { sayBounds, sizeClass } from '../../../size-class/index.ts';
import { bothRules } from '../document.ts';
import { isLarge, sizeStandard } from '../facts/size.ts';
import { applicants } from '../tables/applicants.ts';

/** An industry without a standard is `specialised-no-size-standard`. */
export const specialisedLarge = rule(applicants, {
  code: 'specialised-large',
  label: '大型企业',
  effect: 'excludes',
  cites: bothRules('总则', '梯度培育的对象是中小企业。'),
  when: isLarge,
  says: (a, ask) => `按填报数据划为大型企业（${sayBounds(sizeStandard(a, ask)!, sizeClass.large)}），不是中小企业。`,
});
