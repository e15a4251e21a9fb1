import { rule } from '../../../kernel/index.ts';
import { sayBounds, sizeClass } from '../../../size-class/index.ts';
import { measures } from '../document.ts';
import { isLarge, sizeStandard } from '../facts.ts';
import { projects } from '../tables/projects.ts';

/** An industry without a standard is `cocoon-no-size-standard`. */
export const cocoonLarge = rule(projects, {
  code: 'cocoon-large',
  label: '大型企业',
  effect: 'excludes',
  cites: measures('二（五）', '专项行动面向科技型中小微企业。'),
  when: (p, ask) => (sizeStandard(p, ask) === null ? false : isLarge(p, ask)),
  says: (p, ask) => `按填报数据划为大型企业（${sayBounds(sizeStandard(p, ask)!, sizeClass.large)}），不是中小微企业。`,
});
