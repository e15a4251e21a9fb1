import { not, rule, sayMoney } from '../../../kernel/index.ts';
import { leastVolume } from '../parameters.ts';
import { agencies } from '../tables/agencies.ts';
import { countedVolume, reachesVolume, volumeOf } from '../volume.ts';

/** 达到: the least volume itself is enough. By the contracts where they are listed, else as declared. */
export const transferVolumeTooLow = rule(agencies, {
  code: 'transfer-volume-too-low',
  label: '促成成交额低于下限',
  effect: 'excludes',
  cites: leastVolume.cites,
  when: (a, ask) => not(reachesVolume(a, ask)),
  says: (a, ask) => {
    const { most } = volumeOf(a, ask)!;
    return `年度促成技术合同成交额${countedVolume(a, ask) === undefined ? '填报' : '按合同表计'}最多${sayMoney(most!)}，低于申请补助的下限${sayMoney(ask.value(leastVolume)!)}。`;
  },
});
