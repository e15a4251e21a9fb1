import { not, or, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { hasClearedOfLate, hasTitle } from '../hosts.ts';
import { hosts } from '../tables/hosts.ts';

/** Whoever claims a title that the scheme does not name is asked, see `deputy-other-title`: its list ends in 等. */
export const deputyNoTitle = rule(hosts, {
  code: 'deputy-no-title',
  label: '没有所列资质，近期也未完成“两清零”',
  effect: 'excludes',
  cites: scheme('二（二）2', '派驻企业具有所列资质之一，或者近期完成“两清零”。'),
  when: (h, ask) => not(or(hasTitle(h, ask), hasClearedOfLate(h, ask))),
  says: (h) => `企业资质填“${h.titles}”，近期也未完成“两清零”，不在派驻企业范围。`,
});
