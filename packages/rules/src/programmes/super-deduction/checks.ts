import { batchCheck, sayMoney, sumFen } from '../../kernel/index.ts';
import { deductionTaxSaved } from './amounts.ts';
import { reportedTax } from './parameters.ts';
import { enterprises } from './tables/enterprises.ts';

/** Only where somebody has said what was reported. While rows are open their sum can still grow, and is compared from above alone. */
export const deductionTotalDiffers = batchCheck(enterprises, {
  code: 'deduction-total-differs',
  label: '减免税额合计与上报数不一致',
  cites: reportedTax.cites,
  says: (_rows, all, ask) => {
    const reported = ask.value(reportedTax);
    if (reported === undefined) return undefined;
    const earned = all.filter(({ item }) => item === deductionTaxSaved.item);
    const open = earned.filter(({ instalments }) => instalments === undefined).length;
    const total = sumFen(earned.flatMap(({ instalments = [] }) => instalments.map(({ amount }) => amount)));
    if (open > 0 ? total <= reported : total === reported) return undefined;
    const rest = open > 0 ? `（另有${open}户未定）` : '';
    return `本批减免税额合计${sayMoney(total)}${rest}，上报数为${sayMoney(reported)}，相差${sayMoney(Math.abs(total - reported))}；请核对上报数和各户数据。`;
  },
});
