import { sayMoney } from './money.ts';
import { multiplyRatio, parseRatio, ratio } from './ratio.ts';
import type { ParameterUnit } from './parameter.ts';
import type { Maybe } from './truth.ts';

const partsInPercent = 10_000n;

/** A figure in the words of the office: 5万元, 2年, 0.86%. */
export function sayFigure(unit: ParameterUnit, value: number): string {
  if (unit === '分') return sayMoney(value);
  if (unit === '百万分之一') return `${percent(value)}%`;
  return unit === '分值' ? `${value}分` : `${value}${unit}`;
}

/** 8600 parts per million are 0.86. */
const percent = (parts: number): string => {
  const digits = String(Math.abs(parts)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${parts < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}`;
};

/** A rate in per cent, 0.86, as parts per million. Undefined when it is no decimal, or finer than a millionth. */
export function partsOfPercent(decimal: string): Maybe<number> {
  const rate = parseRatio(decimal);
  const parts = rate && multiplyRatio(rate, ratio(partsInPercent));
  const value = parts?.denominator === 1n ? Number(parts.numerator) : undefined;
  return Number.isSafeInteger(value) ? value : undefined;
}
