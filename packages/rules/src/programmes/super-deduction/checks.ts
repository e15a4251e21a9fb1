import { batchCheck, sayMoney, sumFen } from '../../kernel/index.ts';
import { reportedTax } from './parameters.ts';
import { enterprises } from './tables/enterprises.ts';

/** Once every row has its amount, and only where somebody has said what was reported. */
export const deductionTotalDiffers = batchCheck(enterprises, {
  code: 'deduction-total-differs',
  label: '减免税额合计与上报数不一致',
  cites: reportedTax.cites,
  says: (_rows, earned, ask) => {
    const reported = ask.value(reportedTax);
    if (reported === undefined || earned.some(({ instalments }) => instalments === undefined)) return undefined;
    const total = sumFen(earned.flatMap(({ instalments }) => instalments!.map(({ amount }) => amount)));
    return total === reported
      ? undefined
      : `本批减免税额合计${sayMoney(total)}，上报数为${sayMoney(reported)}，相差${sayMoney(Math.abs(total - reported))}；请核对上报数和各户数据。`;
  },
});
