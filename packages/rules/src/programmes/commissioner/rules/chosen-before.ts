import { not, rule } from '../../../kernel/index.ts';
import { plan } from '../document.ts';
import { candidates } from '../tables/candidates.ts';

export const chosenBefore = rule(candidates, {
  code: 'chosen-before',
  label: '非首次入选',
  effect: 'withholds',
  item: 'commissioner-subsidy',
  cites: plan('六（二）1', '首次入选的，给予补助。'),
  when: (c) => not(c.firstTime),
  says: () => '不是首次入选；可以再次入选，不再给补助。',
});
