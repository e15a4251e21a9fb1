import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { sayShare } from '../../cocoon/share.ts';
import { leastOffshore } from '../parameters.ts';
import { offshoreBase } from '../readings.ts';
import { isShort, offshoreShare } from '../shares.ts';
import { enterprises } from '../tables/enterprises.ts';

export const serviceOffshore = rule(enterprises, {
  code: 'service-offshore',
  label: '离岸外包收入占比不足',
  effect: 'excludes',
  cites: leastOffshore.cites,
  when: (e, ask) => isShort(offshoreShare(e, ask), leastOffshore, ask),
  says: (e, ask) => {
    const share = offshoreShare(e, ask)!;
    const whole = ask.way(offshoreBase) === 'all-income' ? '总收入' : '技术先进型服务收入';
    return `离岸服务外包收入${sayMoney(share.part)}，${whole}${sayMoney(share.whole)}，占比${sayShare(share)}；须不低于${sayFigure(leastOffshore.unit, ask.value(leastOffshore)!)}。`;
  },
});
