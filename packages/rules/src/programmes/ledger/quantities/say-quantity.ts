import { divideRatio, type Ratio } from '../../../kernel/index.ts';
import { printRatio } from '../../../figures/index.ts';
import { isPoint, type Bounds } from './bounds.ts';
import type { Estimate } from './estimate.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';
import { meanings } from './word.ts';

const behind = new Set(['左右', '余', '多', '以上', '以下']);

/** As it was written: 2.6万余项, 超98%, 1030户次. */
export function sayQuantity({ number, decimals, unit, word }: Quantity): string {
  const digits = printRatio(divideRatio(number, unit.scale), decimals);
  if (word === undefined) return `${digits}${unit.written}`;
  if (!behind.has(word)) return `${word}${digits}${unit.written}`;
  if (meanings[word] !== 'over-step') return `${digits}${unit.written}${word}`;
  // 2000多万元, but 2.6万余项.
  return decimals === 0
    ? `${digits}${word}${unit.written}`
    : `${digits}${unit.written.replace(/^[百千万亿十]*/, `$&${word}`)}`;
}

/** A number in a unit, to so many decimals, without noughts at its end. */
export const sayNumber = (number: Ratio, unit: Unit, decimals: number): string =>
  `${trimmed(printRatio(divideRatio(number, unit.scale), decimals))}${unit.written}`;

/** 135.51亿元, or 1121户至1229户 where only that much is known. */
export function sayEstimate({ number, bounds, rough }: Estimate, unit: Unit, decimals: number): string {
  if (!rough || !bounds || isPoint(bounds)) return sayNumber(number, unit, decimals);
  return sayBounds(bounds, unit, decimals);
}

export function sayBounds({ least, most }: Bounds, unit: Unit, decimals: number): string {
  const [low, high] = [least, most].map((end) => end && sayNumber(end.at, unit, decimals));
  if (low === null && high === null) return '任何数';
  if (low === null) return `${most!.open ? '低于' : '不超过'}${high}`;
  if (high === null) return `${least!.open ? '超过' : '不少于'}${low}`;
  return `${low}至${high}${most!.open ? '（不含）' : ''}之间`;
}

const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
