import { rule } from '../../../kernel/index.ts';
import { law } from '../document.ts';
import { isBeyondUse, lastYearOfUse } from '../floors.ts';
import { results } from '../tables/results.ts';

export const proceedsUseOver = rule(results, {
  code: 'proceeds-use-over',
  label: '自行实施已过提取年限',
  effect: 'hint',
  cites: law('第四十五条', '自行实施的奖励连续提取三至五年（据公开转载）。'),
  when: isBeyondUse,
  says: (r, ask) =>
    `自行实施投产后第${r.yearOfUse}年，必须提取奖励的为前${lastYearOfUse(r, ask)}年；本年不再比对下限，由单位决定。`,
});
