import { and, not, rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { hasClearedOfLate, hasListedTitle, hasTitle } from '../hosts.ts';
import { hosts } from '../tables/hosts.ts';

/** The four titles end in 等: another one is neither taken nor refused. */
export const deputyOtherTitle = rule(hosts, {
  code: 'deputy-other-title',
  label: '资质不在所列四类',
  effect: 'confirm',
  cites: scheme('二（二）2', '列出四类资质，以“等”字结尾。'),
  when: (h, ask) => and(hasTitle(h, ask), not(hasListedTitle(h, ask)), not(hasClearedOfLate(h, ask))),
  says: (h) =>
    `企业资质填“${h.titles}”，不是所列的高新技术企业、科技型中小企业、专精特新中小企业、技术先进型服务企业；所列并非穷尽，请核实能否认可。`,
});
