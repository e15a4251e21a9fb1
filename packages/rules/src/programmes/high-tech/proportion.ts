import { divideRatio, floorRatio, multiplyRatio, ratio, sayFigure, type Ratio } from '../../kernel/index.ts';

/** A part and the whole that it is measured by, exactly. */
export interface Proportion {
  readonly part: Ratio;
  readonly whole: Ratio;
}

export const ofFen = (part: number, whole: number): Proportion => ({
  part: ratio(BigInt(part)),
  whole: ratio(BigInt(whole)),
});

/** 不低于 so many parts per million: the bound itself is enough. Nothing of nothing reaches none. */
export const reaches = ({ part, whole }: Proportion, millionths: number): boolean =>
  whole.numerator > 0n &&
  part.numerator * whole.denominator * 1_000_000n >= whole.numerator * part.denominator * BigInt(millionths);

/** 60%, 59.99%: cut off below a hundredth of a per cent, never rounded up to a bound that it misses. */
export function sayProportion({ part, whole }: Proportion): string {
  if (whole.numerator === 0n) return '无从计算';
  return sayRate(divideRatio(part, whole));
}

/** A rate in per cent, cut off towards less. */
export const sayRate = (rate: Ratio): string =>
  sayFigure('百万分之一', Number(floorRatio(multiplyRatio(rate, ratio(10_000n)))) * 100);
