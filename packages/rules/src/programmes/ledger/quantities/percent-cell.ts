import { divideRatio, ratio, type Ratio } from '../../../kernel/index.ts';
import { roundRatio } from '../../../figures/index.ts';
import type { Quantity } from './quantity.ts';

/** A cell that Excel shows as 32.6% holds 0.326: what it says of a hundredth of the figure that ought to be there. */
export function askPercentCell({ number, decimals, unit }: Quantity, expected: Ratio): string {
  const hundredth = divideRatio(expected, ratio(100n));
  const isMeant = unit.family === 'percent' && roundRatio(hundredth, decimals) === roundRatio(number, decimals);
  return isMeant && number.numerator !== 0n ? '（单元格可能是百分比格式，请改填百分数）' : '';
}
