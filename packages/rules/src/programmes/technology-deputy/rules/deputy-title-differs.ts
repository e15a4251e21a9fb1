import { rule } from '../../../kernel/index.ts';
import { scheme } from '../document.ts';
import { hosts } from '../tables/hosts.ts';
import { refusedTitles } from '../tickets.ts';

/** Who is refused a title this time may still hold an earlier certificate: somebody has to look. */
export const deputyTitleDiffers = rule(hosts, {
  code: 'deputy-title-differs',
  label: '所填资质与本次审查结论不一致',
  effect: 'confirm',
  cites: scheme('二（二）2', '派驻企业具有所列资质之一，或者近期完成“两清零”。'),
  when: (h, ask) => {
    const refused = refusedTitles(h, ask);
    return refused && refused.length > 0;
  },
  says: (h, ask) =>
    `企业资质填“${h.titles}”，而本次审查中${refusedTitles(h, ask)!.join('、')}的结论为不符合；请核实证书是否仍然有效。`,
});
