import { rule, sayFigure, sayMoney } from '../../../kernel/index.ts';
import { sayShare } from '../../cocoon/share.ts';
import { leastServiceIncome } from '../parameters.ts';
import { isShort, serviceShare } from '../shares.ts';
import { enterprises } from '../tables/enterprises.ts';

export const serviceIncome = rule(enterprises, {
  code: 'service-income',
  label: '技术先进型服务收入占比不足',
  effect: 'excludes',
  cites: leastServiceIncome.cites,
  when: (e, ask) => isShort(serviceShare(e, ask), leastServiceIncome, ask),
  says: (e, ask) => {
    const share = serviceShare(e, ask)!;
    return `技术先进型服务收入${sayMoney(share.part)}，总收入${sayMoney(share.whole)}，占比${sayShare(share)}；须达到${sayFigure(leastServiceIncome.unit, ask.value(leastServiceIncome)!)}。`;
  },
});
