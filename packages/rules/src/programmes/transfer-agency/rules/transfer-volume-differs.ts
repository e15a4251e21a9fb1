import { is, not, rule, sayMoney } from '../../../kernel/index.ts';
import { volumeCounted } from '../readings.ts';
import { agencies } from '../tables/agencies.ts';
import { countedVolume } from '../volume.ts';

export const transferVolumeDiffers = rule(agencies, {
  code: 'transfer-volume-differs',
  label: '填报成交额与合同表不一致',
  effect: 'confirm',
  cites: null,
  when: (a, ask) => {
    const counted = countedVolume(a, ask);
    if (counted === undefined || ask.way(volumeCounted) !== 'total') return counted === undefined ? undefined : false;
    return counted.least === counted.most ? not(is(a.declared, counted.least)) : undefined;
  },
  says: (a, ask) =>
    `填报促成成交额${sayMoney(a.declared!)}，合同表中可计的合计${sayMoney(countedVolume(a, ask)!.least)}（同一登记编号计一次）；请核对。`,
});
